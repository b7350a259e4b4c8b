package dev.paperboy.admin;

import java.util.List;
import java.util.Optional;

/**
 * Whom a trigger means.
 *
 * @param ids the subscribers; empty means every active one
 * @param leftOut who was named and gets nothing, and why, a sentence each
 */
record Whom(Optional<List<Long>> ids, List<String> leftOut) {}
