package dev.paperboy.web;

import dev.paperboy.guard.FormToken;
import dev.paperboy.guard.SiteAddress;
import dev.paperboy.paper.ArxivCategories;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Today's papers and the sign-up form; where the archive is not public, strangers see the form alone. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class FrontPage {

    private static final int PAPERS = 30;

    private static final PageCard CARD = PageCard.of(
            "New papers on your topics, by mail",
            "One mail a day at most, each paper once, and why it is in it. Without a topic: the papers people vote for.",
            "");

    private final Archive archive;
    private final DayPapers papers;
    private final Reception reception;
    private final FormToken formToken;
    private final SiteAddress site;

    FrontPage(Archive archive, DayPapers papers, Reception reception, FormToken formToken, SiteAddress site) {
        this.archive = archive;
        this.papers = papers;
        this.formToken = formToken;
        this.reception = reception;
        this.site = site;
    }

    /**
     * Shows the page.
     *
     * @param filter an example that was clicked: stands in the field, typed for the visitor
     */
    @GET
    public Response show(@QueryParam("filter") @DefaultValue("") String filter) {
        return Html.page(200, with(SignUpForm.empty(filter)));
    }

    /** The page around a form, as it was typed. */
    TemplateInstance with(SignUpForm form) {
        var open = archive.isOpen();
        return new Pages.Front(
                open ? papers.latest(PAPERS) : DayView.NOTHING,
                form.lacking(reception.missing()),
                ArxivCategories.groups(),
                open,
                CARD.at(site.at("/")));
    }

    /** The page around a form that has to be sent once more, with a sum done: the sum follows from the token of the new form. */
    TemplateInstance asking(SignUpForm form) {
        var token = formToken.getToken();
        return with(form.asking(new SignUpForm.SignedSum(token, Sum.of(token))));
    }
}
