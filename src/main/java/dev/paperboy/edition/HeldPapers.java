package dev.paperboy.edition;

import dev.paperboy.edition.Explanation.Verdict;
import dev.paperboy.matching.Breakdown;
import dev.paperboy.matching.language.Filters;
import dev.paperboy.search.News;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explains a paper that a digest holds, from what that digest froze. */
@ApplicationScoped
class HeldPapers {

    private final DigestRepository digests;
    private final DigestContents contents;

    HeldPapers(DigestRepository digests, DigestContents contents) {
        this.digests = digests;
        this.contents = contents;
    }

    /** @param replay of the planning that made the digest, for the topics that did not choose the paper */
    Explanation explain(Inquiry inquiry, PastPlanning planning, Replay replay) {
        var entry = contents.of(digests.findById(planning.id())).entries().stream()
                .filter(held -> inquiry.news().groupOf(held.paper().paperId()) == inquiry.group())
                .findFirst();
        var twin =
                entry.filter(held -> held.paper().paperId() != inquiry.paper().id());
        var step = planning.delivered() ? Step.SENT : Step.CHOSEN;
        if (twin.isPresent()) {
            step = planning.delivered() ? Step.ALREADY_SENT : Step.TWIN;
        }
        var sentence = "The digest of " + ExplanationWords.day(planning.date()) + " holds it"
                + twin.map(held -> " as " + held.paper().publicId() + ", an older paper that is the same")
                        .orElse("")
                + ". "
                + ExplanationWords.became(planning.state(), inquiry.subscriber().status());
        var held = step;
        var why = entry.map(chosen -> chosen.why().stream()
                        .map(hit -> new Verdict(
                                hit.topic(),
                                held,
                                "It chose the paper.",
                                score(inquiry.news(), hit, chosen.paper().paperId()),
                                hit.reason().clauses(),
                                true))
                        .toList())
                .orElse(List.of());
        return inquiry.explanation(
                step, sentence, merged(replay.verdicts(inquiry.topics()), why), planning.id(), planning.date());
    }

    /** As it ranks now: a digest keeps the sum alone. */
    private static @Nullable Breakdown score(News news, DigestContent.Why hit, long paperId) {
        return hit.filter().isEmpty()
                ? null
                : news.breakdown(Filters.reopen(hit.filter()), paperId).orElse(null);
    }

    /** In the reader's order, what the digest says of a topic before what a replay says. */
    private static List<Verdict> merged(List<Verdict> replayed, List<Verdict> frozen) {
        var verdicts = new ArrayList<Verdict>();
        var left = new ArrayList<>(frozen);
        for (var verdict : replayed) {
            var said = left.stream()
                    .filter(other -> other.topic().equals(verdict.topic()))
                    .findFirst();
            said.ifPresent(left::remove);
            verdicts.add(said.orElseGet(() -> verdict.step().compareTo(Step.TWIN) < 0 ? verdict : since(verdict)));
        }
        verdicts.addAll(left);
        return verdicts;
    }

    /** A topic that would choose it now and did not then. */
    private static Verdict since(Verdict verdict) {
        return new Verdict(
                verdict.topic(),
                Step.BEFORE_WATERMARK,
                "The topic was changed after this digest was planned.",
                null,
                List.of(),
                true);
    }
}
