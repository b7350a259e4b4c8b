package dev.paperboy.admin;

import java.util.List;

/** The sources that are on, as their page prints them. */
record SourcesView(List<SourceLine> sources) {

    /** Whether anything may change by itself in the next seconds. */
    public boolean moving() {
        return sources.stream().anyMatch(SourceLine::busy);
    }
}
