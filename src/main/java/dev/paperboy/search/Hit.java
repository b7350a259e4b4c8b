package dev.paperboy.search;

import dev.paperboy.matching.Reason;
import dev.paperboy.paper.Paper;

/**
 * A paper that a filter takes, and why.
 *
 * @param score what ranked it; only the order means something
 */
public record Hit(Paper paper, float score, Reason reason) {}
