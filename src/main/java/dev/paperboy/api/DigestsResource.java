package dev.paperboy.api;

import dev.paperboy.account.Roles;
import dev.paperboy.delivery.Attempts;
import dev.paperboy.delivery.DigestMails;
import dev.paperboy.edition.Digest;
import dev.paperboy.edition.DigestContents;
import dev.paperboy.edition.DigestRepository;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Digests: who got what, when, why, and the mail itself. */
@Path("/api/v1/digests")
@RolesAllowed(Roles.VIEWER)
class DigestsResource {

    private final DigestRepository digests;
    private final DigestContents contents;
    private final DigestMails mails;
    private final Attempts attempts;
    private final SubscriberRepository subscribers;

    DigestsResource(
            DigestRepository digests,
            DigestContents contents,
            DigestMails mails,
            Attempts attempts,
            SubscriberRepository subscribers) {
        this.digests = digests;
        this.contents = contents;
        this.mails = mails;
        this.attempts = attempts;
        this.subscribers = subscribers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Page<DigestJson> list(
            @QueryParam("subscriber") @Nullable String subscriber,
            @QueryParam("date") @Nullable String date,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        Page.check(page, size);
        var whom = Optional.ofNullable(subscriber).filter(s -> !s.isBlank()).map(this::subscriberId);
        if (whom.isPresent() && whom.get() < 0) {
            return new Page<>(List.of(), page, size, 0);
        }
        var found = digests.search(whom, Parameters.date(date));
        var items = found.page(page, size).stream().map(this::json).toList();
        return new Page<>(items, page, size, found.count());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public DigestJson one(@PathParam("id") String id) {
        return json(find(id));
    }

    @GET
    @Path("{id}/mail")
    // Its links act for the reader, and who may only look may not act.
    @RolesAllowed(Roles.OPERATOR)
    @Produces({"message/rfc822", MediaType.APPLICATION_JSON})
    @Transactional
    public Response mail(@PathParam("id") String id) {
        var digest = find(id);
        var mail = mails.compose(digest.id())
                .orElseThrow(() ->
                        new ProblemException(404, "This digest has no mail: nothing in it, or nobody to send it to."));
        return Response.ok(mail.bytes()).type("message/rfc822").build();
    }

    private DigestJson json(Digest digest) {
        return DigestJson.of(contents.of(digest), mails.messageId(digest), attempts.of(digest.id()));
    }

    private Digest find(String id) {
        return digests.findByIdOptional(Parameters.id("digest", id))
                .orElseThrow(() -> ProblemException.notFound("digest"));
    }

    /** @return -1 when nobody is meant */
    private long subscriberId(String text) {
        if (!Parameters.storable(text)) {
            return -1;
        }
        if (text.contains("@")) {
            return subscribers.byAddress(text).map(Subscriber::id).orElse(-1L);
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
