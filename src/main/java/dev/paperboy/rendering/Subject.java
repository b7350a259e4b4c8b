package dev.paperboy.rendering;

/** A subject that says something: the first title, and how many come with it. */
final class Subject {

    private static final int TITLE_ALONE = 90;
    private static final int TITLE_FIRST = 60;

    private Subject() {}

    static String of(String firstTitle, int papers) {
        String title = PlainText.of(firstTitle);
        if (papers == 1) {
            return "1 paper: " + Excerpt.wordsOf(title, TITLE_ALONE);
        }
        return Counted.number(papers) + " papers: " + Excerpt.wordsOf(title, TITLE_FIRST) + " and "
                + Counted.number(papers - 1) + " more";
    }
}
