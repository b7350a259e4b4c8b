package dev.paperboy.web;

import dev.paperboy.guard.SignedForm;
import dev.paperboy.subscriber.SavedPapers;
import dev.paperboy.subscriber.Topics;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * What a reader can do from a mail without logging in: save a paper, change what its topic looks for, mute the topic. Mails are
 * forwarded, so nothing here says whose it is.
 */
@Path("/actions/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@SignedForm
class ActionsPage {

    private static final String NO_SUCH_PAPER =
            "There is no paper of that number in this digest. These are its papers.";

    private final HeldDigests digests;
    private final ActionsDesk desk;
    private final FilterChanges changes;
    private final SavedPapers saved;
    private final Topics topics;

    ActionsPage(HeldDigests digests, ActionsDesk desk, FilterChanges changes, SavedPapers saved, Topics topics) {
        this.digests = digests;
        this.desk = desk;
        this.changes = changes;
        this.saved = saved;
        this.topics = topics;
    }

    /**
     * Shows what can be done.
     *
     * @param paper its number in the mail; empty for all papers
     * @param open what to show alone
     * @param done the word of what was done just now
     * @param topic whose filter to show, where several brought the paper
     */
    @GET
    public Response show(
            @PathParam("token") String token,
            @QueryParam("paper") @DefaultValue("") String paper,
            @QueryParam("do") @DefaultValue("") String open,
            @QueryParam("done") @DefaultValue("") String done,
            @QueryParam("topic") @DefaultValue("") String topic) {
        return digests.behind(token)
                .map(digest -> digest.paper(paper)
                        .map(found -> page(
                                200,
                                desk.of(
                                        digest,
                                        found,
                                        Action.of(open),
                                        Deed.of(done).sentence(),
                                        topic)))
                        .orElseGet(() -> page(200, desk.of(digest, paper.isEmpty() ? "" : NO_SUCH_PAPER))))
                .orElseGet(ActionsPage::shut);
    }

    @POST
    public Response act(@PathParam("token") String token, @BeanParam ActionFields fields) {
        return digests.behind(token)
                .map(digest -> digest.paper(fields.number())
                        .map(paper -> act(digest, paper, fields))
                        .orElseGet(() -> page(404, desk.of(digest, NO_SUCH_PAPER))))
                .orElseGet(ActionsPage::shut);
    }

    private Response act(HeldDigest digest, HeldPaper paper, ActionFields fields) {
        if (!digest.mayAct()) {
            return seeOther(paper, "", Deed.CLOSED, "");
        }
        // A topic that went meanwhile must not have another one changed in its place.
        var named = fields.topicId().isEmpty() ? Optional.of(paper.topic()) : paper.topic(fields.topicId());
        return named.map(topic -> act(digest, paper, topic, fields))
                .orElseGet(() -> seeOther(paper, "", Deed.CLOSED, ""));
    }

    private Response act(HeldDigest digest, HeldPaper paper, HeldTopic topic, ActionFields fields) {
        return switch (fields.word()) {
            case "save" -> save(digest, paper);
            case "unsave" -> {
                saved.remove(paper.subscriberId(), paper.paperId());
                yield seeOther(paper, "save", Deed.TAKEN, "");
            }
            case "mute" -> done(paper, "mute", Deed.MUTED, topic, topics.mute(paper.subscriberId(), topic.id()));
            case "unmute" -> done(paper, "mute", Deed.UNMUTED, topic, topics.endMute(paper.subscriberId(), topic.id()));
            case "more" -> changes.make(Action.MORE, digest, paper, topic, fields);
            case "less" -> changes.make(Action.LESS, digest, paper, topic, fields);
            case "restore" -> changes.restore(paper, topic);
            default -> seeOther(paper, "", Deed.CLOSED, "");
        };
    }

    private Response save(HeldDigest digest, HeldPaper paper) {
        if (saved.save(paper.subscriberId(), paper.paperId())) {
            return seeOther(paper, "save", Deed.SAVED, "");
        }
        var full = "Your list is full: it takes %,d papers. Take some off on your preferences page to make room."
                .formatted(SavedPapers.MOST);
        return page(422, desk.of(digest, paper, Action.of("save"), full, ""));
    }

    /** What became of a topic that may have gone this very moment: the page tells when it has. */
    static Response done(HeldPaper paper, String open, Deed deed, HeldTopic topic, boolean found) {
        return seeOther(paper, open, found ? deed : Deed.CLOSED, found ? String.valueOf(topic.id()) : "");
    }

    static Response page(int status, ActionsView view) {
        return Html.quiet(status, new ReaderPages.Actions(view));
    }

    private static Response seeOther(HeldPaper paper, String open, Deed deed, String topic) {
        return ReaderDoor.seeOther(paper.base() + "?paper=" + paper.number() + (open.isEmpty() ? "" : "&do=" + open)
                        + (topic.isEmpty() ? "" : "&topic=" + topic) + "&done=" + deed.word())
                .build();
    }

    private static Response shut() {
        return Html.quiet(410, new ReaderPages.LinkOver("This link has expired"));
    }
}
