package dev.paperboy.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The way to the preferences for who has no link at hand. */
@Path("/preferences")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class PreferencesDoorPage {

    private final ReaderDoor door;

    PreferencesDoorPage(ReaderDoor door) {
        this.door = door;
    }

    @GET
    public Response show() {
        return door.open(ReaderDoor.ME).isPresent()
                ? ReaderDoor.seeOther(ReaderDoor.HOME).build()
                : Html.page(200, new ReaderPages.AskLogIn("", ""));
    }
}
