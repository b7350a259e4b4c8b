package dev.paperboy.edition;

/** A topic of an invented reader. */
record SampleTopic(String name, String filter, int most) {

    static final SampleTopic TRUST =
            new SampleTopic("Agents you can trust", "agent* AND (ask* OR safe* OR tool OR trust) NOT survey", 4);
    static final SampleTopic SKIES =
            new SampleTopic("Skies and what moves there", "\"gravitational wave\" OR exoplanet* OR cat:astro-ph.*", 3);
    static final SampleTopic VOTES = new SampleTopic("What others read", "upvotes:>=40", 3);
    static final SampleTopic COMPUTERS =
            new SampleTopic("Computers", "cat:cs.* NOT (cat:astro-ph.* OR cat:q-bio.*)", 20);
    static final SampleTopic LIFE = new SampleTopic("Living things", "cat:q-bio.*", 20);
    static final SampleTopic ALL = new SampleTopic("All that is new", "kind:new", 20);

    SampleTopic atMost(int papers) {
        return new SampleTopic(name, filter, papers);
    }
}
