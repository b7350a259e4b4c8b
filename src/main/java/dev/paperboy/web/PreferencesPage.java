package dev.paperboy.web;

import dev.paperboy.guard.SignedForm;
import dev.paperboy.subscriber.Status;
import dev.paperboy.subscriber.Subscriptions;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** A reader's preferences: what they get, what they got, pausing and leaving. */
@Path("/preferences/{access}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@SignedForm
class PreferencesPage {

    private final ReaderDoor door;
    private final PreferencesDesk desk;
    private final PastDigests past;
    private final Subscriptions subscriptions;
    private final ReaderOrigin origin;

    PreferencesPage(
            ReaderDoor door, PreferencesDesk desk, PastDigests past, Subscriptions subscriptions, ReaderOrigin origin) {
        this.door = door;
        this.desk = desk;
        this.past = past;
        this.subscriptions = subscriptions;
        this.origin = origin;
    }

    /**
     * Shows the page.
     *
     * @param done the word of what was done just now
     * @param topic the one to open
     */
    @GET
    public Response show(
            @PathParam("access") String access,
            @QueryParam("done") @DefaultValue("") String done,
            @QueryParam("topic") @DefaultValue("") String topic) {
        if (access.equals(ReaderDoor.ME) && door.open(access).isEmpty()) {
            return ReaderDoor.seeOther("/preferences").build();
        }
        long opened = topic.matches("\\d{1,18}") ? Long.parseLong(topic) : 0;
        return door.enter(
                access,
                reader -> reader.page(
                        200, new ReaderPages.Preferences(desk.of(reader, opened).saying(Notice.of(done)))));
    }

    /** A digest of the reader's own. */
    @GET
    @Path("digests/{id: \\d{1,18}}")
    public Response digest(@PathParam("access") String access, @PathParam("id") long id) {
        return door.enter(access, reader -> {
            var digest = past.own(reader.subscriberId(), id).orElseThrow(NotFoundException::new);
            return reader.page(200, new ReaderPages.PastDigest(digest, reader.base()));
        });
    }

    @POST
    @Path("pause")
    public Response pause(@PathParam("access") String access) {
        return become(access, Set.of(Status.ACTIVE), Status.PAUSED, Notice.PAUSED);
    }

    @POST
    @Path("resume")
    public Response resume(@PathParam("access") String access) {
        return become(access, Set.of(Status.PAUSED), Status.ACTIVE, Notice.RESUMED);
    }

    @POST
    @Path("leave")
    public Response leave(@PathParam("access") String access) {
        return become(access, Access.EDITORS, Status.UNSUBSCRIBED, Notice.LEFT);
    }

    private Response become(String access, Set<Status> from, Status status, Notice notice) {
        return door.enter(access, reader -> {
            var done = subscriptions.become(reader.subscriberId(), from, status, origin.now());
            return reader.back(done ? notice : Notice.CLOSED, "main");
        });
    }
}
