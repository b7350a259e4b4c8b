package dev.paperboy.api;

import dev.paperboy.account.Audit;
import dev.paperboy.account.Roles;
import dev.paperboy.delivery.EditionOrder;
import dev.paperboy.delivery.EditionOrders;
import dev.paperboy.delivery.OrderRefusedException;
import dev.paperboy.edition.EditionReports;
import dev.paperboy.edition.EditionRepository;
import dev.paperboy.edition.TriggerPlanning;
import dev.paperboy.schedule.Sweep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Editions: trigger one, look at it, give it orders. */
@Path("/api/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
class EditionsResource {

    private static final int MOST_NAMED = 1_000;

    private final TriggerPlanning planning;
    private final EditionReports reports;
    private final EditionRepository editions;
    private final EditionOrders orders;
    private final Sweep sweep;
    private final Audit audit;
    private final Clock clock;

    EditionsResource(
            TriggerPlanning planning,
            EditionReports reports,
            EditionRepository editions,
            EditionOrders orders,
            Sweep sweep,
            Audit audit,
            Clock clock) {
        this.planning = planning;
        this.reports = reports;
        this.editions = editions;
        this.orders = orders;
        this.sweep = sweep;
        this.audit = audit;
        this.clock = clock;
    }

    record Trigger(@Nullable String date, @Nullable Boolean dryRun, @Nullable List<String> subscriberIds) {}

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response trigger(@Nullable Trigger body) throws SQLException {
        var trigger = body == null ? new Trigger(null, null, null) : body;
        var date = trigger.date() == null ? LocalDate.now(clock) : Parameters.date("date", trigger.date());
        var whom = whom(trigger);
        if (Boolean.TRUE.equals(trigger.dryRun())) {
            return Response.ok(EditionJson.of(planning.tryOut(date, whom))).build();
        }
        // Committed when this returns, and only then swept.
        var triggered = QuarkusTransaction.requiringNew().call(() -> request(date, whom));
        if (triggered.answer() == TriggerPlanning.Answer.CANCELLED) {
            throw new ProblemException(409, "The edition of " + date + " was cancelled.");
        }
        var requested = triggered.answer() == TriggerPlanning.Answer.REQUESTED;
        if (requested) {
            sweep.soon();
        }
        return Response.status(requested ? 202 : 200)
                .entity(report(triggered.editionId()))
                .build();
    }

    @GET
    @Transactional
    public Page<EditionJson> list(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size)
            throws SQLException {
        Page.check(page, size);
        var items = reports.page(page, size).stream().map(EditionJson::of).toList();
        return new Page<>(items, page, size, editions.count());
    }

    @GET
    @Path("{id}")
    @Transactional
    public EditionJson one(@PathParam("id") String id) throws SQLException {
        return report(Parameters.id("edition", id));
    }

    @POST
    @Path("{id}/{order: pause|resume|cancel|retry}")
    @RolesAllowed(Roles.OPERATOR)
    public EditionJson order(@PathParam("id") String text, @PathParam("order") String word) throws SQLException {
        long id = Parameters.id("edition", text);
        var order = EditionOrder.of(word).orElseThrow(() -> ProblemException.notFound("order"));
        // Committed before it is swept.
        QuarkusTransaction.requiringNew().call(() -> give(id, order));
        sweep.soon();
        return QuarkusTransaction.requiringNew().call(() -> report(id));
    }

    private int give(long id, EditionOrder order) throws SQLException {
        report(id);
        try {
            var again = orders.give(id, order);
            audit.note(order.audited(), "edition " + id, order == EditionOrder.RETRY ? again + " digests" : "");
            return again;
        } catch (OrderRefusedException e) {
            throw new ProblemException(409, e.sentence());
        }
    }

    private TriggerPlanning.Triggered request(LocalDate date, Optional<List<Long>> whom) throws SQLException {
        var triggered = planning.request(date, whom);
        if (triggered.answer() == TriggerPlanning.Answer.REQUESTED) {
            var readers = whom.map(ids -> ids.size() + " subscribers").orElse("everybody");
            audit.note("edition triggered", "edition " + triggered.editionId(), date + ", " + readers);
        }
        return triggered;
    }

    private EditionJson report(long id) throws SQLException {
        return EditionJson.of(reports.of(id).orElseThrow(() -> ProblemException.notFound("edition")));
    }

    private static Optional<List<Long>> whom(Trigger trigger) {
        var ids = trigger.subscriberIds();
        if (ids == null) {
            return Optional.empty();
        }
        if (ids.size() > MOST_NAMED) {
            throw ProblemException.field(
                    422, "subscriberIds", "No more than " + MOST_NAMED + " subscribers can be named.");
        }
        return Optional.of(
                ids.stream().map(id -> Parameters.id("subscriber", id)).toList());
    }
}
