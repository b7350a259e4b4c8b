package dev.paperboy.api;

import dev.paperboy.account.Audit;
import dev.paperboy.account.Roles;
import dev.paperboy.subscriber.AddressTakenException;
import dev.paperboy.subscriber.InvalidTopicException;
import dev.paperboy.subscriber.Status;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.SubscriberRepository;
import dev.paperboy.subscriber.Subscriptions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Subscribers: list, one, make, change, erase. */
@Path("/api/v1/subscribers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
class SubscribersResource {

    private static final Set<Status> WITH_CONSENT = Set.of(Status.ACTIVE, Status.PAUSED);

    private final SubscriberRepository subscribers;
    private final Subscriptions subscriptions;
    private final Audit audit;

    SubscribersResource(SubscriberRepository subscribers, Subscriptions subscriptions, Audit audit) {
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
        this.audit = audit;
    }

    @GET
    @Transactional
    public Page<SubscriberJson> list(
            @QueryParam("email") @Nullable String email,
            @QueryParam("status") @Nullable String status,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        Page.check(page, size);
        if (email != null && !Parameters.storable(email)) {
            throw ProblemException.field(400, "email", "This is not an e-mail address.");
        }
        var found = subscribers.search(
                Optional.ofNullable(email).filter(e -> !e.isBlank()),
                Optional.ofNullable(status).map(SubscribersResource::status));
        var items = found.page(page, size).stream().map(SubscriberJson::of).toList();
        return new Page<>(items, page, size, found.count());
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Transactional(rollbackOn = Exception.class)
    public Response make(@Nullable SubscriberBody body) throws InvalidTopicException {
        if (body == null) {
            throw new ProblemException(400, "A subscriber has to be said who it is.");
        }
        try {
            var made = SubscriberJson.of(subscriptions.signUp(body.signUp()));
            audit.note("subscriber made", "subscriber " + made.id(), made.status());
            return Response.created(URI.create("/api/v1/subscribers/" + made.id()))
                    .entity(made)
                    .build();
        } catch (AddressTakenException e) {
            throw ProblemException.field(409, "email", String.valueOf(e.getMessage()));
        } catch (InvalidTopicException e) {
            throw refused(e);
        }
    }

    @GET
    @Path("{id}")
    @Transactional
    public SubscriberJson one(@PathParam("id") String id) {
        return SubscriberJson.of(find(id));
    }

    @PATCH
    @RolesAllowed(Roles.OPERATOR)
    @Path("{id}")
    @Transactional(rollbackOn = Exception.class)
    public SubscriberJson change(@PathParam("id") String id, @Nullable SubscriberBody body) {
        var subscriber = find(id);
        if (body == null) {
            return SubscriberJson.of(subscriber);
        }
        if (body.email() != null || body.confirmed() != null) {
            throw ProblemException.field(
                    422, "email", "An address is not changed here: the new one signs up by itself.");
        }
        try {
            if (body.topics() != null) {
                subscriptions.change(subscriber.id(), body.changedTopics());
            }
        } catch (InvalidTopicException e) {
            throw refused(e);
        }
        subscriptions.change(subscriber.id(), body.settings(subscriber.settings()));
        var status = body.newStatus();
        if (status != null) {
            if (subscriber.status() == Status.SUPPRESSED) {
                throw ProblemException.field(409, "status", "This address is suppressed: it must not be mailed.");
            }
            if (status == Status.ACTIVE && !WITH_CONSENT.contains(subscriber.status()) && body.consentNote() == null) {
                throw ProblemException.field(
                        409,
                        "status",
                        "Who never confirmed, or left, comes back by their own sign-up, or with a consentNote.");
            }
            if (status == Status.ACTIVE && body.consentNote() != null) {
                subscriptions.vouch(subscriber.id(), body.consentNote());
            }
            subscriptions.become(subscriber.id(), status);
        }
        subscribers.flush();
        audit.note("subscriber changed", "subscriber " + subscriber.id(), body.changes());
        return SubscriberJson.of(subscriber);
    }

    @DELETE
    @RolesAllowed(Roles.OWNER)
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    public void erase(@PathParam("id") String id) {
        var subscriber = find(id).id();
        subscriptions.erase(subscriber);
        audit.note("subscriber erased", "subscriber " + subscriber, "");
    }

    private Subscriber find(String id) {
        return subscribers
                .findByIdOptional(Parameters.id("subscriber", id))
                .orElseThrow(() -> ProblemException.notFound("subscriber"));
    }

    private static ProblemException refused(InvalidTopicException e) {
        return new ProblemException(FilterProblems.of(422, "topics[" + e.index() + "].filter", e.reason()));
    }

    private static Status status(String text) {
        try {
            return Status.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw ProblemException.field(400, "status", "A status is one of " + List.of(Status.values()) + ".");
        }
    }
}
