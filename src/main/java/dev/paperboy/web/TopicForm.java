package dev.paperboy.web;

import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.subscriber.Topic;
import dev.paperboy.subscriber.TopicRequest;
import org.jspecify.annotations.Nullable;

/**
 * A topic as a form to change it.
 *
 * @param id 0 for one that is still to be added
 * @param limit as typed
 * @param open whether its fields are shown at once
 * @param nameError what is wrong with the name; empty for nothing
 * @param limitError the same for the limit
 * @param muted the day on which its mute ends, in words; empty when it is not muted
 * @param preview what the filter would have brought; null before anybody asked
 */
record TopicForm(
        long id,
        String name,
        FilterField filter,
        String limit,
        boolean on,
        boolean open,
        String nameError,
        String limitError,
        String muted,
        @Nullable Preview preview) {

    private static final int HIGHEST_LIMIT = 100;

    /** @param muted as the form says it */
    static TopicForm of(Topic topic, boolean open, String muted) {
        return new TopicForm(
                topic.id(),
                topic.name(),
                new FilterField(0, topic.filterText(), null),
                String.valueOf(topic.paperLimit()),
                topic.enabled(),
                open,
                "",
                "",
                muted,
                null);
    }

    static TopicForm empty(boolean open) {
        var limit = String.valueOf(TopicRequest.DEFAULT_LIMIT);
        return new TopicForm(0, "", new FilterField(0, "", null), limit, true, open, "", "", "", null);
    }

    /** As somebody sent it; a filter that is too long is kept whole, so that it is refused and not cut in silence. */
    static TopicForm typed(long id, String name, String filter, String limit, boolean on) {
        var right = TypedNumber.in(limit, 1, HIGHEST_LIMIT).isPresent();
        return new TopicForm(
                id,
                cut(name, 2 * TopicRequest.LONGEST_NAME),
                new FilterField(0, filter, null),
                cut(limit, 10),
                on,
                true,
                "",
                right ? "" : "A mail takes 1 to " + HIGHEST_LIMIT + " papers of a topic.",
                "",
                null);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    TopicForm refusing(String text, FilterSyntaxException reason) {
        var field = new FilterField(0, filter.text(), FilterError.of(text, reason));
        return new TopicForm(id, name, field, limit, on, true, nameError, limitError, muted, preview);
    }

    TopicForm refusing(String sentence) {
        return new TopicForm(id, name, filter, limit, on, true, sentence, limitError, muted, preview);
    }

    TopicForm trying(FilterField checked, Preview found) {
        return new TopicForm(id, name, checked, limit, on, true, nameError, limitError, muted, found);
    }

    boolean isRight() {
        return limitError.isEmpty();
    }

    int most() {
        return TypedNumber.in(limit, 1, HIGHEST_LIMIT).orElse(TopicRequest.DEFAULT_LIMIT);
    }

    /** The name, or one made of the filter. */
    String called() {
        return name.isBlank() ? TopicRequest.nameOf(filter.text()) : name;
    }

    /** As addresses and the page's anchors say it. */
    public String key() {
        return id == 0 ? "new" : String.valueOf(id);
    }
}
