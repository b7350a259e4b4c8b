package dev.paperboy.web;

import dev.paperboy.guard.SignedForm;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.SubscriberRepository;
import dev.paperboy.subscriber.Subscriptions;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The button that says when mails come. */
@Path("/preferences/{access}/schedule")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@SignedForm
class SchedulePage {

    private final ReaderDoor door;
    private final PreferencesDesk desk;
    private final SubscriberRepository subscribers;
    private final Subscriptions subscriptions;

    SchedulePage(ReaderDoor door, PreferencesDesk desk, SubscriberRepository subscribers, Subscriptions subscriptions) {
        this.door = door;
        this.desk = desk;
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
    }

    @POST
    @Transactional
    public Response save(
            @PathParam("access") String access,
            @FormParam("hour") @DefaultValue("") String hour,
            @FormParam("zone") @DefaultValue("") String zone,
            @FormParam("day") List<String> days,
            @FormParam("most") @DefaultValue("") String most) {
        return door.edit(access, reader -> {
            var before = settings(reader);
            var form = ScheduleForm.typed(hour, zone, days, most, before);
            var asked = form.settings(before);
            if (asked.isEmpty()) {
                var page = desk.of(reader, 0).with(form);
                return reader.page(422, new ReaderPages.Preferences(page));
            }
            subscriptions.change(reader.subscriberId(), asked.get());
            return reader.back(Notice.SCHEDULE, "when");
        });
    }

    private Settings settings(Access reader) {
        return subscribers
                .findByIdOptional(reader.subscriberId())
                .map(Subscriber::settings)
                .orElseThrow(NotFoundException::new);
    }
}
