package dev.paperboy.web;

import dev.paperboy.matching.language.Filters;
import dev.paperboy.rendering.PaperCards;
import dev.paperboy.subscriber.SavedPapers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Lays out what can be done about a paper. */
@ApplicationScoped
class ActionsDesk {

    private final SavedPapers saved;
    private final Offers offers;
    private final Previews previews;
    private final SearchLimit limit;

    ActionsDesk(SavedPapers saved, Offers offers, Previews previews, SearchLimit limit) {
        this.saved = saved;
        this.offers = offers;
        this.previews = previews;
        this.limit = limit;
    }

    /** The papers to choose one from. */
    ActionsView of(HeldDigest digest, String notice) {
        var cards = digest.papers().stream()
                .map(paper -> PaperCards.of(paper.entry(), paper.number()))
                .toList();
        return new ActionsView(
                digest.base(), digest.date(), notice, cards, PreferencesView.Standing.of(digest.status()), null);
    }

    /** One paper, with one thing to do or, for none, with all. */
    ActionsView of(HeldDigest digest, HeldPaper paper, Optional<Action> open, String notice, String topicId) {
        var change = open.filter(action -> action == Action.MORE || action == Action.LESS)
                .filter(action -> digest.mayAct())
                .map(action -> change(action, paper, paper.topic(topicId).orElseGet(paper::topic)));
        return of(digest, paper, open, notice, change);
    }

    /** One paper with a filter as somebody left it. */
    ActionsView of(HeldDigest digest, HeldPaper paper, FilterChange change) {
        return of(digest, paper, Optional.of(change.action()), "", Optional.of(change));
    }

    private ActionsView of(
            HeldDigest digest, HeldPaper paper, Optional<Action> open, String notice, Optional<FilterChange> change) {
        return new ActionsView(
                digest.base(),
                digest.date(),
                notice,
                List.of(),
                PreferencesView.Standing.of(digest.status()),
                new ActionsView.One(
                        PaperCards.of(paper.entry(), paper.number()),
                        saved.contains(digest.subscriberId(), paper.paperId()),
                        paper.topics(),
                        open.orElse(null),
                        digest.mutedUntil(),
                        change.orElse(null)));
    }

    /** A filter as it is, with what it could take up; the best of that is chosen. */
    FilterChange change(Action action, HeldPaper paper, HeldTopic topic) {
        var found = topic.isGone() ? List.<Offer>of() : offers(action, paper, topic);
        return new FilterChange(
                action,
                topic,
                paper.topics(),
                found.stream()
                        .map(offer -> offer.chosenIf(offer.equals(found.get(0))))
                        .toList(),
                new FilterField(0, topic.filter(), null),
                found.isEmpty(),
                "",
                null);
    }

    /** The same as somebody sent it. */
    FilterChange typed(Action action, HeldPaper paper, HeldTopic topic, String words, FilterField field, String error) {
        return new FilterChange(
                action,
                topic,
                paper.topics(),
                offers(action, paper, topic).stream()
                        .map(offer -> offer.chosenIf(offer.words().equals(words)))
                        .toList(),
                field,
                words.isEmpty(),
                error,
                null);
    }

    /** The same with what it would bring. */
    FilterChange tried(FilterChange typed, HeldPaper paper, FilterField asked) {
        var before = previews.of(List.of(new FilterField(0, typed.topic().canonical(), null)));
        var after = previews.of(List.of(asked));
        var trial = after.topics().stream()
                .findFirst()
                .map(found -> new FilterChange.Trial(
                        found,
                        before.topics().get(0).perDay(),
                        Offers.takes(
                                Filters.reopen(found.filter()),
                                paper.entry().paper().text())));
        return new FilterChange(
                typed.action(),
                typed.topic(),
                typed.topics(),
                typed.offers(),
                typed.field(),
                typed.own(),
                typed.error(),
                trial.orElse(null));
    }

    private List<Offer> offers(Action action, HeldPaper paper, HeldTopic topic) {
        // Each costs searches; who asks for too many has the field alone.
        return limit.admits()
                ? offers.of(action, topic.canonical(), paper.entry().paper().text())
                : List.of();
    }
}
