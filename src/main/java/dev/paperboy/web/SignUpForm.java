package dev.paperboy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sign-up form as it stands on the page.
 *
 * @param email what was typed
 * @param emailError what is wrong with it; empty for nothing
 * @param zone the browser's time zone; empty if it did not say
 * @param notice what to say above the form; empty for nothing
 * @param missing why nobody can sign up now; empty when everybody can
 * @param preview what the filters would have brought; null before anybody asked
 */
record SignUpForm(
        String email,
        String emailError,
        List<FilterField> topics,
        String zone,
        String notice,
        String missing,
        @Nullable Preview preview) {

    static final int MOST_TOPICS = 20;

    static SignUpForm empty(String filter) {
        return new SignUpForm("", "", List.of(FilterField.typed(1, filter)), "", "", "", null);
    }

    /** The fields as they came; always at least one to type into. */
    static List<FilterField> fields(List<String> filters) {
        var typed = filters.stream()
                .filter(text -> !text.isBlank())
                .limit(MOST_TOPICS)
                .toList();
        var fields = new ArrayList<FilterField>();
        for (var text : typed.isEmpty() ? List.of("") : typed) {
            fields.add(FilterField.typed(fields.size() + 1, text));
        }
        return fields;
    }

    SignUpForm saying(String text) {
        return new SignUpForm(email, emailError, topics, zone, text, missing, preview);
    }

    SignUpForm lacking(String what) {
        return new SignUpForm(email, emailError, topics, zone, notice, what, preview);
    }

    SignUpForm showing(Preview found) {
        return new SignUpForm(email, emailError, topics, zone, notice, missing, found);
    }

    SignUpForm withOneMore() {
        var more = Stream.concat(topics.stream(), Stream.of(new FilterField(topics.size() + 1, "", null)))
                .limit(MOST_TOPICS)
                .toList();
        return new SignUpForm(email, emailError, more, zone, notice, missing, preview);
    }

    public boolean several() {
        return topics.size() > 1;
    }

    boolean right() {
        return emailError.isEmpty() && topics.stream().allMatch(topic -> topic.error() == null);
    }
}
