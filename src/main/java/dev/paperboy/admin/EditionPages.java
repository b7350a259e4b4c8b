package dev.paperboy.admin;

import dev.paperboy.account.Roles;
import dev.paperboy.edition.DigestRepository;
import dev.paperboy.edition.DigestState;
import dev.paperboy.edition.EditionReports;
import dev.paperboy.edition.EditionRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Editions: all of them, and one with everybody it goes to. */
@Path("/admin/editions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
class EditionPages {

    private final EditionReports reports;
    private final EditionRepository editions;
    private final DigestRepository digests;
    private final Recipients recipients;

    EditionPages(EditionReports reports, EditionRepository editions, DigestRepository digests, Recipients recipients) {
        this.reports = reports;
        this.editions = editions;
        this.digests = digests;
        this.recipients = recipients;
    }

    @GET
    @Transactional
    public Response list(@QueryParam("page") @Nullable String page) throws SQLException {
        var steps = PageSteps.of(page, editions.count());
        var shown = reports.page(steps.page(), PageSteps.SIZE).stream()
                .map(EditionView::of)
                .toList();
        return Answers.page(new OperatingPages.Editions(shown, steps));
    }

    @GET
    @Path("{id}")
    @Transactional
    public Response one(
            @PathParam("id") long id,
            @QueryParam("state") @DefaultValue("") String stateName,
            @QueryParam("page") @Nullable String page,
            @QueryParam("notice") @DefaultValue("") String notice)
            throws SQLException {
        var edition = find(id);
        var state = state(stateName);
        var found = digests.ofEdition(id, state);
        var steps = PageSteps.of(page, found.count());
        var shown = recipients.of(found.page(steps.page(), PageSteps.SIZE).list());
        var states = Arrays.stream(DigestState.values())
                .map(s -> new OperatingPages.Choice(
                        s.name(), StateWords.of(s), Optional.of(s).equals(state)))
                .toList();
        var chosen = state.map(Enum::name).orElse("");
        return Answers.page(
                new OperatingPages.Edition(edition, shown, states, chosen, steps, EditionNotice.sentence(notice)));
    }

    private EditionView find(long id) throws SQLException {
        return reports.of(id).map(EditionView::of).orElseThrow(NotFoundException::new);
    }

    /** What is no state is not asked for. */
    private static Optional<DigestState> state(String name) {
        return Arrays.stream(DigestState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }
}
