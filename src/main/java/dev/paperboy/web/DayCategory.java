package dev.paperboy.web;

import dev.paperboy.paper.ArxivCategories;
import dev.paperboy.paper.PaperLists;
import java.util.Locale;

/**
 * A category of the days that are shown.
 *
 * @param name what it is about; empty where nobody says
 * @param papers how many, in words
 * @param href leads to the same view of it alone
 */
record DayCategory(String code, String name, String papers, String href) {

    static DayCategory of(PaperLists.Share share, DayQuery query) {
        return new DayCategory(
                share.code(),
                ArxivCategories.nameOf(share.code()).orElse(""),
                String.format(Locale.ENGLISH, "%,d", share.papers()),
                query.in(share.code()).href());
    }
}
