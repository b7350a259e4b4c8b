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
        if (choice.allMuted()) {
            sentences.add(muted(choice));
        } else if (choice.lookedAt() > 0) {
            sentences.add(looked(choice));
        } else if (!choice.papers().isEmpty()) {
            sentences.add("Chosen for what changed about earlier papers.");
        }
        if (choice.cutShort()) {
            sentences.add("You were away for long: only the news of the last 60 days was looked at.");
        }
        var troubles = troubles(sources);
        sentences.addAll(troubles);
        if (choice.papers().isEmpty() && troubles.isEmpty() && !choice.allMuted()) {
            announcement(sources.announcement(), sentences);
        }
        return sentences.isEmpty() ? "No new paper came in since your last digest." : String.join(" ", sentences);
    }

    private static String looked(Choice choice) {
        if (!choice.papers().isEmpty()) {
            return "Chosen out of " + papers(choice) + ".";
        }
        var nothing = "Nothing matched out of " + papers(choice);
        return switch (choice.muted()) {
            case 0 -> nothing + ".";
            case 1 -> nothing + "; one topic was muted.";
            default -> nothing + "; " + choice.muted() + " topics were muted.";
        };
    }

    private static String muted(Choice choice) {
        var why = choice.muted() == 1 ? "Your topic was muted" : "All your topics were muted";
        return choice.lookedAt() == 0
                ? why + ", so nothing was looked for."
                : why + ", so nothing was looked for among " + papers(choice) + ".";
    }

    private static String papers(Choice choice) {
        return String.format(
                Locale.ENGLISH, "%,d new %s", choice.lookedAt(), choice.lookedAt() == 1 ? "paper" : "papers");
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
