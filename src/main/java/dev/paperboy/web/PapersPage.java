package dev.paperboy.web;

import dev.paperboy.guard.SiteAddress;
import dev.paperboy.matching.language.Filter;
import dev.paperboy.rendering.PaperCards;
import dev.paperboy.search.PaperSearch;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Papers by day and by search. */
@Path("/papers")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class PapersPage {

    private final Archive archive;
    private final DayPapers days;
    private final PaperSearch search;
    private final SearchLimit limit;
    private final OpenPages pages;
    private final SiteAddress site;

    PapersPage(
            Archive archive, DayPapers days, PaperSearch search, SearchLimit limit, OpenPages pages, SiteAddress site) {
        this.archive = archive;
        this.days = days;
        this.search = search;
        this.limit = limit;
        this.pages = pages;
        this.site = site;
    }

    /** What cannot be read in the address is as if it were not there: people cut addresses, and nobody is helped by a refusal. */
    @GET
    public Response list(
            @QueryParam("date") @DefaultValue("") String date,
            @QueryParam("days") @DefaultValue("") String span,
            @QueryParam("sort") @DefaultValue("") String sort,
            @QueryParam("cat") @DefaultValue("") String category,
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("page") @Nullable String pageNumber) {
        if (!archive.isOpen()) {
            return Html.page(404, new Pages.Closed());
        }
        var page = Paging.parse(pageNumber);
        return q.isBlank()
                ? list(DayQuery.of(day(date), span, sort, category), page)
                : search(field(q.replaceAll("\\p{Cc}", " "), DayQuery.of(null, "", "", category)), day(date), page);
    }

    /** A category becomes a part of the filter, where it is seen and can be taken away. */
    private static FilterField field(String q, DayQuery query) {
        var typed = FilterField.typed(1, q);
        if (query.category().isEmpty() || typed.filter().isEmpty()) {
            return typed;
        }
        var within = FilterField.typed(1, "cat:" + query.category() + " (" + q.strip() + ")");
        return within.filter().isEmpty() ? typed : within;
    }

    private Response list(DayQuery query, int page) {
        var view = days.of(query, page, Paging.SIZE);
        var card = PageCard.of(
                        view.title(),
                        view.counted() + (query.category().isEmpty() ? "." : " in " + query.category() + "."),
                        site.at(view.address()))
                .listedIf(query.isPlain() && view.total() > 0 && archive.isPublic());
        return pages.page(new Pages.Day(view, days.categories(view), card));
    }

    private Response search(FilterField field, @Nullable LocalDate day, int page) {
        if (!limit.admits()) {
            var notice =
                    "There were many searches from where you are. Please wait a minute, then press Search once more.";
            return Response.fromResponse(Html.page(429, new Pages.Search(SearchView.without(field, day, notice))))
                    .header("Retry-After", 60)
                    .build();
        }
        return field.filter()
                .map(filter -> pages.page(new Pages.Search(found(field, filter, day, page))))
                .orElseGet(() -> Html.page(422, new Pages.Search(SearchView.without(field, day, ""))));
    }

    private SearchView found(FilterField field, Filter filter, @Nullable LocalDate day, int page) {
        var found = search.page(filter, day, page, Paging.SIZE);
        var paging = Paging.of(page, found.total());
        if (paging.page() != page) {
            found = search.page(filter, day, paging.page(), Paging.SIZE);
        }
        var shown = found.hits().stream()
                .map(hit -> PaperCards.of(hit.paper(), hit.reason()))
                .toList();
        return new SearchView(field, day, "", shown, found.total(), paging);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            var day = text.isEmpty() ? null : LocalDate.parse(text);
            return day == null || day.getYear() < 1900 || day.getYear() >= 3000 ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
