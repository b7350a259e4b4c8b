package dev.paperboy.api;

import dev.paperboy.account.Roles;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import dev.paperboy.search.BackTest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Filters: whether a text is one, and what it would have brought. */
@Path("/api/v1/filters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
class FiltersResource {

    private static final int BEST = 20;

    private final BackTest test;

    FiltersResource(BackTest test) {
        this.test = test;
    }

    record Question(@Nullable String filter, @Nullable Integer days) {}

    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    public FilterCheckJson check(@Nullable Question body) {
        if (body == null || body.filter() == null) {
            throw ProblemException.field(422, "filter", "The filter is missing.");
        }
        int days = Objects.requireNonNullElse(body.days(), BackTest.DAYS);
        if (days < 1 || days > BackTest.MOST_DAYS) {
            throw ProblemException.field(422, "days", "The days are between 1 and " + BackTest.MOST_DAYS + ".");
        }
        try {
            var filter = Filters.compile(body.filter());
            return FilterCheckJson.of(filter, test.run(filter, days, BEST), Filters.hints(body.filter()));
        } catch (FilterSyntaxException e) {
            return FilterCheckJson.of(e);
        }
    }
}
