package dev.paperboy.rendering;

import java.util.List;

/** A topic of one digest: its words and its papers, all encoded. */
record FilledTopic(Words words, List<PaperBlock> papers) {}
