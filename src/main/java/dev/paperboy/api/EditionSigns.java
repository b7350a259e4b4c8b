package dev.paperboy.api;

import dev.paperboy.edition.EditionListener;
import dev.paperboy.edition.EditionReport;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

/** An edition's progress in JSON, until it is done or cancelled. */
record EditionSigns(Sse sse) implements EditionListener<OutboundSseEvent> {

    @Override
    public OutboundSseEvent tell(EditionReport report) {
        return sse.newEventBuilder()
                .name("edition")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(EditionJson.class, EditionJson.of(report))
                .build();
    }

    @Override
    public OutboundSseEvent alive() {
        return sse.newEventBuilder().comment("alive").build();
    }

    @Override
    public boolean isLast(EditionReport report) {
        return report.state() == EditionReport.State.DONE || report.state() == EditionReport.State.CANCELLED;
    }
}
