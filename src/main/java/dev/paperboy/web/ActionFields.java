package dev.paperboy.web;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the buttons below a paper send. Which paper and what to do may stand in the address instead, as links have it; null is for
 * absent.
 *
 * @param choice words that are to be added or left out; empty for what stands in the field
 * @param filter the field
 * @param trial whether it is only to be tried
 */
record ActionFields(
        @FormParam("paper") @Nullable String paper,
        @QueryParam("paper") @Nullable String linkedPaper,
        @FormParam("do") @Nullable String deed,
        @QueryParam("do") @Nullable String linkedDeed,
        @FormParam("topic") @Nullable String topic,
        @FormParam("choice") @Nullable String choice,
        @FormParam("filter") @Nullable String filter,
        @FormParam("try") @Nullable String trial) {

    String number() {
        return first(paper, linkedPaper);
    }

    String word() {
        return first(deed, linkedDeed);
    }

    String topicId() {
        return first(topic, null);
    }

    String words() {
        return first(choice, null);
    }

    String text() {
        return first(filter, null);
    }

    boolean isTrial() {
        return trial != null;
    }

    private static String first(@Nullable String one, @Nullable String other) {
        return Objects.requireNonNullElse(one, Objects.requireNonNullElse(other, ""));
    }
}
