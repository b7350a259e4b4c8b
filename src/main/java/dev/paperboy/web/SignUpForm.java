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
 * @param sum the form's token with a sum to do, when there are too many sign-ups; null otherwise
 * @param preview what the filters would have brought; null before anybody asked
 */
record SignUpForm(
        String email,
        String emailError,
        List<FilterField> topics,
        String zone,
        String notice,
        String missing,
        @Nullable SignedSum sum,
        @Nullable Preview preview) {

    /** What a subscriber agrees to; kept with the consent, word for word. */
    static final String CONSENT =
            "I want the new papers on these topics by mail, at most one mail a day, until I leave.";

    private static final int MOST_TOPICS = 20;

    /** A sum and the token it follows from. */
    record SignedSum(String token, Sum sum) {}

    static SignUpForm empty(String filter) {
        return new SignUpForm("", "", List.of(FilterField.typed(1, filter)), "", "", "", null, null);
    }

    /** The fields as they came; always at least one to type into. */
    static List<FilterField> fields(List<String> filters) {
        var typed = filters.stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .limit(MOST_TOPICS)
                .toList();
        var fields = new ArrayList<FilterField>();
        for (var text : typed.isEmpty() ? List.of("") : typed) {
            fields.add(FilterField.typed(fields.size() + 1, text));
        }
        return fields;
    }

    SignUpForm refusing(String address) {
        return new SignUpForm(email, address, topics, zone, notice, missing, sum, preview);
    }

    SignUpForm saying(String text) {
        return new SignUpForm(email, emailError, topics, zone, text, missing, sum, preview);
    }

    SignUpForm lacking(String what) {
        return new SignUpForm(email, emailError, topics, zone, notice, what, sum, preview);
    }

    SignUpForm asking(SignedSum riddle) {
        return new SignUpForm(email, emailError, topics, zone, notice, missing, riddle, preview);
    }

    SignUpForm showing(Preview found) {
        return new SignUpForm(email, emailError, topics, zone, notice, missing, sum, found);
    }

    SignUpForm withOneMore() {
        var more = Stream.concat(topics.stream(), Stream.of(new FilterField(topics.size() + 1, "", null)))
                .limit(MOST_TOPICS)
                .toList();
        return new SignUpForm(email, emailError, more, zone, notice, missing, sum, preview);
    }

    public boolean several() {
        return topics.size() > 1;
    }

    public String consent() {
        return CONSENT;
    }

    boolean right() {
        return emailError.isEmpty() && topics.stream().allMatch(topic -> topic.error() == null);
    }
}
