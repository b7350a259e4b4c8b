package dev.paperboy.web;

import dev.paperboy.guard.SignedForm;
import dev.paperboy.subscriber.InvalidTopicException;
import dev.paperboy.subscriber.RefusedTopicException;
import dev.paperboy.subscriber.Topics;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The buttons of a reader's topics. */
@Path("/preferences/{access}/topics")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@SignedForm
class TopicForms {

    private static final String ID = "{topic: \\d{1,18}}";

    private final ReaderDoor door;
    private final PreferencesDesk desk;
    private final Topics topics;
    private final Previews previews;
    private final SignUpLimits limits;
    private final ReaderOrigin origin;

    TopicForms(
            ReaderDoor door,
            PreferencesDesk desk,
            Topics topics,
            Previews previews,
            SignUpLimits limits,
            ReaderOrigin origin) {
        this.door = door;
        this.desk = desk;
        this.topics = topics;
        this.previews = previews;
        this.limits = limits;
        this.origin = origin;
    }

    @POST
    @Path("new")
    public Response add(@PathParam("access") String access, @BeanParam TopicFields fields) {
        return door.edit(access, reader -> add(reader, fields.of(0)));
    }

    @POST
    @Path("new/preview")
    public Response previewNew(
            @PathParam("access") String access,
            @BeanParam TopicFields fields,
            @HeaderParam("HX-Request") @Nullable String part) {
        return door.edit(access, reader -> preview(reader, fields.of(0), part != null));
    }

    @POST
    @Path(ID)
    public Response save(
            @PathParam("access") String access, @PathParam("topic") long topic, @BeanParam TopicFields fields) {
        return door.edit(access, reader -> save(reader, fields.of(topic)));
    }

    @POST
    @Path(ID + "/preview")
    public Response preview(
            @PathParam("access") String access,
            @PathParam("topic") long topic,
            @BeanParam TopicFields fields,
            @HeaderParam("HX-Request") @Nullable String part) {
        return door.edit(access, reader -> preview(reader, fields.of(topic), part != null));
    }

    @POST
    @Path(ID + "/up")
    public Response up(@PathParam("access") String access, @PathParam("topic") long topic) {
        return door.edit(access, reader -> moved(reader, topic, topics.moveUp(reader.subscriberId(), topic)));
    }

    @POST
    @Path(ID + "/down")
    public Response down(@PathParam("access") String access, @PathParam("topic") long topic) {
        return door.edit(access, reader -> moved(reader, topic, topics.moveDown(reader.subscriberId(), topic)));
    }

    @POST
    @Path(ID + "/unmute")
    public Response unmute(@PathParam("access") String access, @PathParam("topic") long topic) {
        return door.edit(access, reader -> {
            known(topics.endMute(reader.subscriberId(), topic));
            return reader.back(Notice.UNMUTED, "topic-" + topic);
        });
    }

    @POST
    @Path(ID + "/delete")
    public Response delete(@PathParam("access") String access, @PathParam("topic") long topic) {
        return door.edit(access, reader -> {
            known(topics.delete(reader.subscriberId(), topic));
            return reader.back(Notice.DELETED, "topics");
        });
    }

    private Response add(Access reader, TopicForm form) {
        return attempt(reader, form, () -> {
            var made = topics.add(
                    reader.subscriberId(), form.called(), form.filter().text(), form.most(), true);
            known(made.isPresent());
            return reader.back(Notice.ADDED, "topic-" + made.getAsLong());
        });
    }

    private Response save(Access reader, TopicForm form) {
        return attempt(reader, form, () -> {
            known(topics.change(
                    reader.subscriberId(),
                    form.id(),
                    form.called(),
                    form.filter().text(),
                    form.most(),
                    form.on()));
            return reader.back(Notice.SAVED, "topic-" + form.id());
        });
    }

    private interface Attempt {
        Response make() throws InvalidTopicException, RefusedTopicException;
    }

    private Response attempt(Access reader, TopicForm form, Attempt attempt) {
        if (!form.isRight()) {
            return show(422, reader, form);
        }
        try {
            return attempt.make();
        } catch (InvalidTopicException e) {
            return show(422, reader, form.refusing(form.filter().text(), e.reason()));
        } catch (RefusedTopicException e) {
            return show(422, reader, form.refusing(e.getMessage()));
        }
    }

    /** The same page with what the filter would have brought; for htmx only that. */
    private Response preview(Access reader, TopicForm form, boolean part) {
        if (!limits.mayPreview(origin.caller())) {
            return Response.status(Response.Status.TOO_MANY_REQUESTS).build();
        }
        var field = FilterField.typed(0, form.filter().text());
        var tried = form.trying(field, previews.of(List.of(field)));
        return part
                ? reader.page(200, new ReaderPages.TopicPreviewPart(tried))
                : show(field.error() == null ? 200 : 422, reader, tried);
    }

    private Response show(int status, Access reader, TopicForm form) {
        return reader.page(
                status, new ReaderPages.Preferences(desk.of(reader, 0).with(form)));
    }

    private static Response moved(Access reader, long topic, boolean found) {
        known(found);
        return ReaderDoor.seeOther(
                        reader.base() + "?done=" + Notice.MOVED.word() + "&topic=" + topic + "#topic-" + topic)
                .build();
    }

    /** What is not this reader's is not there. */
    private static void known(boolean found) {
        if (!found) {
            throw new NotFoundException();
        }
    }
}
