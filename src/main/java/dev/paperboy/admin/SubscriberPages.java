package dev.paperboy.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.paperboy.account.Audit;
import dev.paperboy.account.Roles;
import dev.paperboy.guard.SignedForm;
import dev.paperboy.subscriber.Status;
import dev.paperboy.subscriber.SubscriberRepository;
import dev.paperboy.subscriber.Subscriptions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Subscribers: searched, looked at, paused, let go and forgotten. */
@Path("/admin/subscribers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
@SignedForm
class SubscriberPages {

    private static final int LONGEST_SEARCH = 254;

    private final SubscriberRepository subscribers;
    private final SubscriberFiles files;
    private final Subscriptions subscriptions;
    private final SubscriberMoves moves;
    private final Audit audit;

    SubscriberPages(
            SubscriberRepository subscribers,
            SubscriberFiles files,
            Subscriptions subscriptions,
            SubscriberMoves moves,
            Audit audit) {
        this.subscribers = subscribers;
        this.files = files;
        this.subscriptions = subscriptions;
        this.moves = moves;
        this.audit = audit;
    }

    @GET
    @Transactional
    public Response list(
            @QueryParam("q") @DefaultValue("") String typed,
            @QueryParam("status") @DefaultValue("") String statusName,
            @QueryParam("page") @Nullable String page,
            @QueryParam("erased") @DefaultValue("") String erased) {
        var part = Texts.clean(typed, LONGEST_SEARCH).strip();
        var status = status(statusName);
        var found = subscribers.like(part, status);
        var steps = PageSteps.of(page, found.count());
        var shown = found.page(steps.page(), PageSteps.SIZE).stream()
                .map(SubscriberLine::of)
                .toList();
        var states = Arrays.stream(Status.values())
                .map(s -> new OperatingPages.Choice(
                        s.name(), StateWords.of(s), Optional.of(s).equals(status)))
                .toList();
        return Answers.page(new OperatingPages.Subscribers(
                shown,
                part,
                status.map(Enum::name).orElse(""),
                states,
                steps,
                "/admin/subscribers?q=" + URLEncoder.encode(part, UTF_8) + "&status="
                        + status.map(Enum::name).orElse("") + "&",
                erased.matches("\\d{1,18}") ? erased : ""));
    }

    @GET
    @Path("{id}")
    @Transactional
    public Response one(@PathParam("id") long id) {
        return Answers.page(new OperatingPages.Subscriber(file(id), ""));
    }

    @POST
    @Path("{id}/{move: pause|resume|unsubscribe}")
    @RolesAllowed(Roles.OPERATOR)
    public Response move(@PathParam("id") long id, @PathParam("move") String word) {
        var move = Move.of(word).orElseThrow(NotFoundException::new);
        if (moves.make(id, move)) {
            return Answers.seeOther("/admin/subscribers/" + id).build();
        }
        var file = file(id);
        return Answers.page(
                409,
                new OperatingPages.Subscriber(
                        file, "That cannot be done any more: this subscriber is " + file.status() + " now."));
    }

    /** Asks whether it is meant. */
    @GET
    @Path("{id}/erase")
    @RolesAllowed(Roles.OWNER)
    @Transactional
    public Response ask(@PathParam("id") long id) {
        return Answers.page(new OperatingPages.Erase(file(id)));
    }

    @POST
    @Path("{id}/erase")
    @RolesAllowed(Roles.OWNER)
    @Transactional
    public Response erase(@PathParam("id") long id) {
        // The page itself asks after nothing but the id: pressed twice, the second finds the work done.
        if (subscribers.findByIdOptional(id).isPresent()) {
            subscriptions.erase(id);
            audit.note("subscriber erased", "subscriber " + id, "");
        }
        return Answers.seeOther("/admin/subscribers?erased=" + id).build();
    }

    private SubscriberView file(long id) {
        return files.of(id).orElseThrow(NotFoundException::new);
    }

    /** What is no state is not asked for. */
    private static Optional<Status> status(String name) {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(name))
                .findFirst();
    }
}
