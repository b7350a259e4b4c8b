package dev.paperboy.admin;

import dev.paperboy.account.Audit;
import dev.paperboy.account.Roles;
import dev.paperboy.edition.Edition;
import dev.paperboy.edition.EditionRepository;
import dev.paperboy.edition.TriggerPlanning;
import dev.paperboy.guard.SignedForm;
import dev.paperboy.schedule.Sweep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sends an edition because somebody wants it: first tried out, then, on a second button, for good. */
@Path("/admin/editions/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OPERATOR)
@SignedForm
class TriggerPage {

    private static final int LONGEST_SHOWN = 20_000;

    private final TriggerPlanning planning;
    private final EditionRepository editions;
    private final Named named;
    private final Rehearsals rehearsals;
    private final Sweep sweep;
    private final Audit audit;
    private final Clock clock;

    TriggerPage(
            TriggerPlanning planning,
            EditionRepository editions,
            Named named,
            Rehearsals rehearsals,
            Sweep sweep,
            Audit audit,
            Clock clock) {
        this.planning = planning;
        this.editions = editions;
        this.named = named;
        this.rehearsals = rehearsals;
        this.sweep = sweep;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    public Response show(
            @QueryParam("date") @DefaultValue("") String date, @QueryParam("whom") @DefaultValue("") String whom) {
        var day = date.matches("\\d{4}-\\d\\d-\\d\\d") ? date : today().toString();
        return page(200, day, whom, "", List.of());
    }

    @POST
    public Response tryOut(
            @FormParam("date") @DefaultValue("") String date, @FormParam("whom") @DefaultValue("") String whom)
            throws SQLException {
        try {
            var asked = Asked.of(date, whom, today());
            refuseCancelled(asked.date());
            var rehearsal = QuarkusTransaction.requiringNew().call(() -> rehearsals.of(asked.date(), named.of(asked)));
            return page(200, asked.date().toString(), whom, "", List.of(rehearsal));
        } catch (CannotSendException e) {
            return page(422, date, whom, e.sentence(), List.of());
        }
    }

    @POST
    @Path("send")
    public Response send(
            @FormParam("date") @DefaultValue("") String date, @FormParam("whom") @DefaultValue("") String whom)
            throws SQLException {
        try {
            var asked = Asked.of(date, whom, today());
            refuseCancelled(asked.date());
            // Committed when this returns, and only then swept.
            var triggered = QuarkusTransaction.requiringNew().call(() -> request(asked));
            if (triggered.answer() == TriggerPlanning.Answer.CANCELLED) {
                throw cancelled(asked.date());
            }
            if (triggered.answer() == TriggerPlanning.Answer.REQUESTED) {
                sweep.soon();
                return Answers.seeOther("/admin/editions/" + triggered.editionId())
                        .build();
            }
            return Answers.seeOther("/admin/editions/" + triggered.editionId() + "?notice=nobody")
                    .build();
        } catch (CannotSendException e) {
            return page(422, date, whom, e.sentence(), List.of());
        }
    }

    private TriggerPlanning.Triggered request(Asked asked) throws SQLException {
        var whom = named.of(asked).ids();
        var triggered = planning.request(asked.date(), whom);
        if (triggered.answer() == TriggerPlanning.Answer.REQUESTED) {
            var readers = whom.map(ids -> ids.size() + " subscribers").orElse("everybody");
            audit.note("edition triggered", "edition " + triggered.editionId(), asked.date() + ", " + readers);
        }
        return triggered;
    }

    private void refuseCancelled(LocalDate date) throws CannotSendException {
        Optional<Edition> edition = editions.find("date", date).firstResultOptional();
        if (edition.filter(Edition::cancelled).isPresent()) {
            throw cancelled(date);
        }
    }

    private static CannotSendException cancelled(LocalDate date) {
        return new CannotSendException(
                "The edition of " + date + " was cancelled, and that is final. Choose another date.");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Response page(int status, String date, String whom, String error, List<Rehearsal> tried) {
        var shown = whom.length() > LONGEST_SHOWN ? whom.substring(0, LONGEST_SHOWN) : whom;
        return Answers.page(status, new OperatingPages.Trigger(date, shown, error, tried));
    }
}
