package dev.paperboy.admin;

import dev.paperboy.account.Audit;
import dev.paperboy.account.Roles;
import dev.paperboy.delivery.EditionOrder;
import dev.paperboy.delivery.EditionOrders;
import dev.paperboy.delivery.OrderRefusedException;
import dev.paperboy.edition.EditionReports;
import dev.paperboy.guard.SignedForm;
import dev.paperboy.schedule.Sweep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;

/** The buttons of an edition. What cannot be taken back is asked for once more. */
@Path("/admin/editions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OPERATOR)
@SignedForm
class EditionOrderPages {

    private final EditionReports reports;
    private final EditionOrders orders;
    private final Sweep sweep;
    private final Audit audit;

    EditionOrderPages(EditionReports reports, EditionOrders orders, Sweep sweep, Audit audit) {
        this.reports = reports;
        this.orders = orders;
        this.sweep = sweep;
        this.audit = audit;
    }

    @GET
    @Path("{id}/cancel")
    @Transactional
    public Response ask(@PathParam("id") long id) throws SQLException {
        return Answers.page(new OperatingPages.Cancel(find(id)));
    }

    @POST
    @Path("{id}/{order: pause|resume|cancel|retry}")
    public Response give(@PathParam("id") long id, @PathParam("order") String word) {
        var order = EditionOrder.of(word).orElseThrow(NotFoundException::new);
        // Committed before it is swept.
        var notice = QuarkusTransaction.requiringNew().call(() -> give(id, order));
        sweep.soon();
        return Answers.seeOther("/admin/editions/" + id + "?notice=" + notice.word())
                .build();
    }

    private EditionNotice give(long id, EditionOrder order) throws SQLException {
        find(id);
        try {
            var again = orders.give(id, order);
            var retried = order == EditionOrder.RETRY;
            audit.note(order.audited(), "edition " + id, retried ? again + " digests" : "");
            return retried && again == 0 ? EditionNotice.NO_RETRY : EditionNotice.valueOf(order.name());
        } catch (OrderRefusedException e) {
            return EditionNotice.REFUSED;
        }
    }

    private EditionView find(long id) throws SQLException {
        return reports.of(id).map(EditionView::of).orElseThrow(NotFoundException::new);
    }
}
