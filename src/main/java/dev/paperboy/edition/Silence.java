package dev.paperboy.edition;

import dev.paperboy.source.SourceReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences that say what was looked at and, where the sources are why there is little, that; frozen into each digest. */
final class Silence {

    private static final int NAMED = 3;

    private Silence() {}

    static String sentence(Choice choice, SourceReport sources) {
        var sentences = new ArrayList<String>();
        if (choice.lookedAt() > 0) {
            sentences.add(looked(choice));
        } else if (!choice.papers().isEmpty()) {
            sentences.add("Chosen for what changed about earlier papers.");
        }
        if (choice.cutShort()) {
            sentences.add("You were away for long: only the news of the last 60 days was looked at.");
        }
        var troubles = troubles(sources);
        sentences.addAll(troubles);
        if (choice.papers().isEmpty() && troubles.isEmpty()) {
            announcement(sources.announcement(), sentences);
        }
        return sentences.isEmpty() ? "No new paper came in since your last digest." : String.join(" ", sentences);
    }

    private static String looked(Choice choice) {
        var papers = String.format(
                Locale.ENGLISH, "%,d new %s", choice.lookedAt(), choice.lookedAt() == 1 ? "paper" : "papers");
        return choice.papers().isEmpty() ? "Nothing matched out of " + papers + "." : "Chosen out of " + papers + ".";
    }

    private static List<String> troubles(SourceReport sources) {
        var sentences = new ArrayList<String>();
        if (!sources.failing().isEmpty()) {
            sentences.add(names(sources.failing()) + " could not be reached; what is late follows.");
        }
        if (!sources.late().isEmpty()) {
            sentences.add(names(sources.late()) + " has not announced its papers yet; what is late follows.");
        }
        return sentences;
    }

    private static void announcement(SourceReport.Announcement announcement, List<String> sentences) {
        switch (announcement) {
            case WEEKEND ->
                sentences.add("No announcement today: arXiv announces nothing on Friday and Saturday evenings.");
            case HOLIDAY -> sentences.add("No announcement today: arXiv pauses for a holiday.");
            case EMPTY -> sentences.add("No announcement today: arXiv's list is empty.");
            case MADE -> {}
        }
    }

    private static String names(List<String> names) {
        if (names.size() > NAMED) {
            return String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
        }
        var last = names.get(names.size() - 1);
        return names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " and " + last;
    }
}
