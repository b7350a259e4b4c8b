package dev.paperboy.web;

import dev.paperboy.guard.SignedForm;
import dev.paperboy.subscriber.SavedPapers;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The button that takes a paper off a reader's list. */
@Path("/preferences/{access}/saved/{paper: \\d{1,18}}/remove")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@SignedForm
class SavedPage {

    private final ReaderDoor door;
    private final SavedPapers saved;

    SavedPage(ReaderDoor door, SavedPapers saved) {
        this.door = door;
        this.saved = saved;
    }

    @POST
    public Response remove(@PathParam("access") String access, @PathParam("paper") long paper) {
        return door.edit(access, reader -> {
            saved.remove(reader.subscriberId(), paper);
            return reader.back(Notice.TAKEN, "saved");
        });
    }
}
