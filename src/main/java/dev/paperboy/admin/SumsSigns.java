package dev.paperboy.admin;

import dev.paperboy.edition.EditionListener;
import dev.paperboy.edition.EditionReport;
import dev.paperboy.rendering.Printing;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

/**
 * An edition's sums as its page shows them, event {@code part}, until they stand still. The last is called {@code last}: what else
 * the page shows, its buttons and recipients, is out of date then.
 */
record SumsSigns(Sse sse) implements EditionListener<OutboundSseEvent> {

    @Override
    public OutboundSseEvent tell(EditionReport report) {
        var part = new OperatingPages.EditionPart(EditionView.of(report));
        return sse.newEventBuilder()
                .name(isLast(report) ? "last" : "part")
                .mediaType(MediaType.TEXT_HTML_TYPE)
                .data(String.class, Printing.page(part).strip())
                .build();
    }

    @Override
    public OutboundSseEvent alive() {
        return sse.newEventBuilder().comment("alive").build();
    }

    @Override
    public boolean isLast(EditionReport report) {
        return !EditionView.of(report).moving();
    }
}
