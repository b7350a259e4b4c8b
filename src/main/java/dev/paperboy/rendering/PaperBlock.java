package dev.paperboy.rendering;

/**
 * A paper as it is printed for everybody who gets it for the same reasons.
 *
 * @param title plain, for the subject and what stands beside it
 */
record PaperBlock(String title, Skeleton text, Skeleton html) {

    int size() {
        return 2 * title.length() + text.size() + html.size();
    }
}
