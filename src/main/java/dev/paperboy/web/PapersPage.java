package dev.paperboy.web;

import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import dev.paperboy.paper.Papers;
import dev.paperboy.rendering.PaperCards;
import dev.paperboy.search.PaperSearch;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Papers by day, by search, and one alone. */
@Path("/papers")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class PapersPage {

    private final DayPapers days;
    private final Papers papers;
    private final PaperSearch search;

    PapersPage(DayPapers days, Papers papers, PaperSearch search) {
        this.days = days;
        this.papers = papers;
        this.search = search;
    }

    @GET
    public Response list(
            @QueryParam("date") @DefaultValue("") String date,
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("page") @Nullable String pageNumber) {
        var page = Paging.parse(pageNumber);
        var day = day(date);
        if (!q.isBlank()) {
            return search(q, day, page);
        }
        var view = day.map(d -> days.of(d, page, Paging.SIZE)).orElseGet(() -> days.latest(Paging.SIZE));
        return Html.page(200, new Pages.Day(view, Paging.of(page, view.total())));
    }

    /** An id may hold slashes. */
    @GET
    @Path("{id: .+}")
    public Response one(@PathParam("id") String id) {
        var paper = papers.byPublicId(id).orElseThrow(NotFoundException::new);
        return Html.page(200, new Pages.Paper(PaperCards.whole(paper), PaperFacts.of(paper)));
    }

    private Response search(String q, Optional<LocalDate> day, int page) {
        var date = day.map(LocalDate::toString).orElse("");
        try {
            var found = search.page(Filters.compile(q), day.orElse(null), page, Paging.SIZE);
            var shown = found.hits().stream()
                    .map(hit -> PaperCards.of(hit.paper(), hit.reason()))
                    .toList();
            return Html.page(
                    200,
                    new Pages.Search(q, encoded(q), date, null, shown, found.total(), Paging.of(page, found.total())));
        } catch (FilterSyntaxException e) {
            var typed = q.length() > FilterField.LONGEST ? q.substring(0, FilterField.LONGEST) : q;
            return Html.page(
                    422,
                    new Pages.Search(typed, encoded(typed), date, FilterError.of(q, e), List.of(), 0, Paging.of(0, 0)));
        }
    }

    private static String encoded(String q) {
        return URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text)).filter(PapersPage::usual);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean usual(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() < 3000;
    }
}
