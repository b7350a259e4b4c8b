package dev.paperboy.web;

import dev.paperboy.matching.language.Filter;
import dev.paperboy.matching.language.Filters;
import dev.paperboy.subscriber.InvalidTopicException;
import dev.paperboy.subscriber.RefusedTopicException;
import dev.paperboy.subscriber.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Changes a topic's filter for more or fewer papers like one, in the same way as the preferences do. */
@ApplicationScoped
class FilterChanges {

    /** No proposal is as long. */
    private static final int LONGEST_CHOICE = 200;

    private final ActionsDesk desk;
    private final Topics topics;
    private final SignUpLimits limits;
    private final ReaderOrigin origin;

    FilterChanges(ActionsDesk desk, Topics topics, SignUpLimits limits, ReaderOrigin origin) {
        this.desk = desk;
        this.topics = topics;
        this.limits = limits;
        this.origin = origin;
    }

    /** Saves the filter, or shows what it would bring; what is wrong comes back as it was typed. */
    Response make(Action action, HeldDigest digest, HeldPaper paper, HeldTopic topic, ActionFields fields) {
        if (topic.isGone()) {
            return ActionsPage.done(paper, action.word(), Deed.CLOSED, topic, false);
        }
        var words = fields.words();
        if (words.isEmpty()) {
            var field = FilterField.typed(0, fields.text());
            return field.isEmpty() || (!fields.isTrial() && isPresent(field, topic))
                    ? refuse(
                            action,
                            digest,
                            paper,
                            topic,
                            fields,
                            "Nothing would change. Choose words, or change the filter below.")
                    : make(action, digest, paper, topic, fields, fields.text());
        }
        if (!isUntouched(fields.text(), topic)) {
            return refuse(
                    action,
                    digest,
                    paper,
                    topic,
                    fields,
                    "You chose words and changed the filter below. Choose one of the two.");
        }
        return changed(action, topic, words)
                .map(filter -> make(action, digest, paper, topic, fields, filter.canonical()))
                .orElseGet(
                        () -> refuse(
                                action,
                                digest,
                                paper,
                                topic,
                                fields,
                                "These words cannot be taken up: the filter has them already, or would become too long. Write it yourself."));
    }

    /** Puts back the filter that the topic had when the digest was planned. */
    Response restore(HeldPaper paper, HeldTopic topic) {
        var found = false;
        try {
            found = topic.isChanged() && change(paper, topic, topic.then());
        } catch (InvalidTopicException | RefusedTopicException e) {
            // One that may not be typed today: the reader keeps the present one.
            found = false;
        }
        return ActionsPage.done(paper, Action.MORE.word(), Deed.RESTORED, topic, found);
    }

    private Response make(
            Action action, HeldDigest digest, HeldPaper paper, HeldTopic topic, ActionFields fields, String filter) {
        var asked = FilterField.typed(0, filter);
        var typed = typed(action, paper, topic, fields, asked, "");
        if (asked.error() != null) {
            return ActionsPage.page(422, desk.of(digest, paper, typed));
        }
        if (fields.isTrial()) {
            return limits.mayPreview(origin.caller())
                    ? ActionsPage.page(200, desk.of(digest, paper, desk.tried(typed, paper, asked)))
                    : Response.status(Response.Status.TOO_MANY_REQUESTS).build();
        }
        try {
            return ActionsPage.done(paper, action.word(), Deed.CHANGED, topic, change(paper, topic, filter));
        } catch (InvalidTopicException e) {
            return refuse(
                    action,
                    digest,
                    paper,
                    topic,
                    fields,
                    String.valueOf(e.reason().getMessage()));
        } catch (RefusedTopicException e) {
            return refuse(action, digest, paper, topic, fields, String.valueOf(e.getMessage()));
        }
    }

    private boolean change(HeldPaper paper, HeldTopic topic, String filter)
            throws InvalidTopicException, RefusedTopicException {
        return topics.change(paper.subscriberId(), topic.id(), topic.name(), filter, topic.limit(), topic.enabled());
    }

    private Response refuse(
            Action action, HeldDigest digest, HeldPaper paper, HeldTopic topic, ActionFields fields, String why) {
        var field = FilterField.typed(0, fields.text());
        return ActionsPage.page(422, desk.of(digest, paper, typed(action, paper, topic, fields, field, why)));
    }

    /** With the field as it was typed: proposals leave it alone. */
    private FilterChange typed(
            Action action, HeldPaper paper, HeldTopic topic, ActionFields fields, FilterField asked, String error) {
        var words = fields.words();
        var field = words.isEmpty()
                ? asked
                : new FilterField(0, FilterField.typed(0, fields.text()).text(), null);
        return desk.typed(action, paper, topic, words, field, error);
    }

    private static boolean isPresent(FilterField field, HeldTopic topic) {
        return field.filter()
                .filter(filter -> filter.canonical().equals(topic.canonical()))
                .isPresent();
    }

    private static Optional<Filter> changed(Action action, HeldTopic topic, String words) {
        return words.length() > LONGEST_CHOICE
                ? Optional.empty()
                : Offers.changed(action, Filters.reopen(topic.canonical()), words);
    }

    /** An absent field was not touched either. */
    private static boolean isUntouched(String typed, HeldTopic topic) {
        return typed.isBlank() || flat(typed).equals(flat(topic.filter()));
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
