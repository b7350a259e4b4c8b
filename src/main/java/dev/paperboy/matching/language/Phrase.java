package dev.paperboy.matching.language;

import dev.paperboy.matching.index.Postings;
import dev.paperboy.matching.index.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Stems at fixed distances from one another; one stem is a phrase too.
 *
 * @param offsets the distance of each stem from the first; more than 1 apart where a stop word stands between
 * @param slop how far the stems may stray from these distances, the farthest ahead and the farthest behind taken together; 0 for
 *     an exact phrase. Two neighbours that change places stray by 2.
 */
public record Phrase(List<String> stems, List<Integer> offsets, int slop) {

    static Phrase of(List<Term> terms, int slop) {
        int first = terms.get(0).position();
        return new Phrase(
                terms.stream().map(Term::stem).toList(),
                terms.stream().map(term -> term.position() - first).toList(),
                terms.size() == 1 ? 0 : slop);
    }

    int frequency(Postings postings, int paper) {
        // A single word needs no fitting together, and most leaves are one.
        return stems.size() == 1
                ? postings.of(stems.get(0), paper).length
                : occurrences(postings, paper).size();
    }

    /** Each place it is found at, as the positions of its stems. */
    List<List<Integer>> occurrences(Postings postings, int paper) {
        var lists = stems.stream().map(stem -> postings.of(stem, paper)).toList();
        if (lists.stream().anyMatch(list -> list.length == 0)) {
            return List.of();
        }
        var found = new ArrayList<List<Integer>>();
        for (int start : starts(lists)) {
            from(start, lists).ifPresent(found::add);
        }
        return found;
    }

    /** Where the phrase would begin if all its stems stood as this one does. */
    private Set<Integer> starts(List<int[]> lists) {
        var starts = new TreeSet<Integer>();
        for (int i = 0; i < (slop == 0 ? 1 : lists.size()); i++) {
            for (int position : lists.get(i)) {
                starts.add(position - offsets.get(i));
            }
        }
        return starts;
    }

    /** The nearest position for each stem, no position taken twice by a stem that repeats. */
    private Optional<List<Integer>> from(int start, List<int[]> lists) {
        var taken = new HashSet<Integer>();
        var positions = new ArrayList<Integer>();
        for (int i = 0; i < lists.size(); i++) {
            int earliest = start + offsets.get(i);
            for (int position : lists.get(i)) {
                if (position >= earliest && position <= earliest + slop && taken.add(position)) {
                    positions.add(position);
                    break;
                }
            }
        }
        return positions.size() == lists.size() ? Optional.of(positions) : Optional.empty();
    }
}
