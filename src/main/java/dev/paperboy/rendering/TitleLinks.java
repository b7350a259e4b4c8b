package dev.paperboy.rendering;

import java.util.Optional;

/**
 * Where the titles of papers lead.
 *
 * @param baseUrl of our pages
 * @param toArxiv whether a paper of arXiv leads there, and not to its page here
 */
record TitleLinks(String baseUrl, boolean toArxiv) {

    /** As pages link. */
    static TitleLinks here(String baseUrl) {
        return new TitleLinks(baseUrl, false);
    }

    /** As mails link. */
    static TitleLinks of(MailConfig config, SiteConfig site) {
        return new TitleLinks(Addresses.origin(site.baseUrl()), config.titles() == MailConfig.Titles.ARXIV);
    }

    String to(String paperId) {
        var atArxiv = toArxiv ? Addresses.arxivId(paperId) : Optional.<String>empty();
        return atArxiv.map(id -> "https://arxiv.org/abs/" + id).orElseGet(() -> Addresses.page(baseUrl, paperId));
    }
}
