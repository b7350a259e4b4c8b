package dev.paperboy.web;

import jakarta.ws.rs.FormParam;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the form of a topic sends; anything else it may hold is not read. A record's defaults are not filled in, so null is for absent. */
record TopicFields(
        @FormParam("name") @Nullable String name,
        @FormParam("filter") @Nullable String filter,
        @FormParam("limit") @Nullable String limit,
        @FormParam("on") @Nullable String on) {

    TopicForm of(long topic) {
        return TopicForm.typed(topic, text(name), text(filter), text(limit), on != null);
    }

    private static String text(@Nullable String field) {
        return Objects.requireNonNullElse(field, "");
    }
}
