package dev.paperboy.web;

import dev.paperboy.guard.FormToken;
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

/** Today's papers and the sign-up form. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class FrontPage {

    private static final int PAPERS = 30;

    private final DayPapers papers;
    private final Reception reception;
    private final FormToken formToken;

    FrontPage(DayPapers papers, Reception reception, FormToken formToken) {
        this.papers = papers;
        this.formToken = formToken;
        this.reception = reception;
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
        return new Pages.Front(papers.latest(PAPERS), form.lacking(reception.missing()), ArxivCategories.groups());
    }

    /** The page around a form that has to be sent once more, with a sum done: the sum follows from the token of the new form. */
    TemplateInstance asking(SignUpForm form) {
        var token = formToken.getToken();
        return with(form.asking(new SignUpForm.SignedSum(token, Sum.of(token))));
    }
}
