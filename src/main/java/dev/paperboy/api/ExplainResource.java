package dev.paperboy.api;

import dev.paperboy.account.Roles;
import dev.paperboy.edition.Explanations;
import dev.paperboy.subscriber.Subscriber;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a subscriber gets a paper, or why not. */
@Path("/api/v1/explain")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
class ExplainResource {

    private final Explanations explanations;
    private final SubscriberRepository subscribers;

    ExplainResource(Explanations explanations, SubscriberRepository subscribers) {
        this.explanations = explanations;
        this.subscribers = subscribers;
    }

    @GET
    @Transactional
    public ExplanationJson explain(
            @QueryParam("subscriber") @Nullable String subscriber, @QueryParam("paper") @Nullable String paper)
            throws SQLException {
        var whom = given("subscriber", subscriber);
        var what = given("paper", paper);
        var found = Parameters.storable(whom) ? subscribers.named(whom.strip()) : Optional.<Subscriber>empty();
        var id = found.orElseThrow(() -> new ProblemException(404, "There is no subscriber of this id or address."))
                .id();
        return explanations
                .of(id, what)
                .map(ExplanationJson::of)
                .orElseThrow(() -> ProblemException.notFound("subscriber"));
    }

    private static String given(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw ProblemException.field(400, field, "The " + field + " is missing.");
        }
        return text;
    }
}
