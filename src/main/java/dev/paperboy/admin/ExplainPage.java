package dev.paperboy.admin;

import dev.paperboy.account.Roles;
import dev.paperboy.edition.Explanation;
import dev.paperboy.edition.Explanations;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Why a subscriber gets a paper, or why not: two fields and the answer. */
@Path("/admin/explain")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
class ExplainPage {

    private static final int LONGEST_NAME = 254;
    private static final int LONGEST_PAPER = 600;

    private final SubscriberRepository subscribers;
    private final Explanations explanations;

    ExplainPage(SubscriberRepository subscribers, Explanations explanations) {
        this.subscribers = subscribers;
        this.explanations = explanations;
    }

    @GET
    @Transactional
    public Response ask(
            @QueryParam("subscriber") @DefaultValue("") String subscriber,
            @QueryParam("paper") @DefaultValue("") String paper)
            throws SQLException {
        var whom = Texts.clean(subscriber, LONGEST_NAME).strip();
        var what = Texts.clean(paper, LONGEST_PAPER).strip();
        if (whom.isEmpty() && what.isEmpty()) {
            return page(200, whom, what, "", null);
        }
        var found = subscribers.named(whom);
        if (found.isEmpty()) {
            var error = whom.isEmpty()
                    ? "Say which subscriber is meant."
                    : "There is no such subscriber. Type the whole address, or the id.";
            return page(whom.isEmpty() ? 200 : 404, whom, what, error, null);
        }
        if (what.isEmpty()) {
            return page(200, whom, what, "", null);
        }
        var answer = explanations.of(found.get().id(), what).orElse(null);
        return page(200, whom, what, "", answer);
    }

    private static Response page(int status, String whom, String paper, String error, @Nullable Explanation answer) {
        return Answers.page(status, new OperatingPages.Explain(whom, paper, error, answer));
    }
}
