package dev.paperboy.rendering;

import java.util.List;

/** A topic as the templates print it. */
record TopicView(String name, String filter, List<PaperView> papers) {}
