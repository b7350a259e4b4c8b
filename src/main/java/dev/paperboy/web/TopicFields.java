package dev.paperboy.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** What the form of a topic sends; anything else it may hold is not read. */
record TopicFields(
        @FormParam("name") @DefaultValue("") String name,
        @FormParam("filter") @DefaultValue("") String filter,
        @FormParam("limit") @DefaultValue("") String limit,
        @FormParam("on") @DefaultValue("") String on) {

    TopicForm of(long topic) {
        return TopicForm.typed(topic, name, filter, limit, !on.isEmpty());
    }
}
