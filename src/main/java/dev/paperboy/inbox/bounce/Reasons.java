package dev.paperboy.inbox.bounce;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What mail systems say in words when they give a mail up, as the status of RFC 3463 that they should have said. The first that
 * fits counts, so what is not the address's fault stands before what is.
 */
record Reasons(String status, Pattern words) {

    /** The status of an address that does not exist. */
    static final String NOBODY = "5.1.1";

    private static final int LONGEST = 8_000;

    /** Addresses of pages and of people may hold any word; whose pages they are says something. */
    private static final Pattern NO_WORDS =
            Pattern.compile("(?i)(https?://[^/\\s]{1,255})/\\S{0,500}|[^\\s<>@]{1,64}@[^\\s<>@]{1,255}");

    private static final List<Reasons> ALL = List.of(
            // They say one thing and mean another.
            reason(NOBODY, "recipient address rejected: (?:access denied|undeliverable)|bad-mailbox"),
            reason(
                    "5.7.1",
                    "receiving (?:e?-?mail|messages) (?:at a rate|too quickly)|unrout\\w{1,4} sender|sender(?:'s)? (?:e-?mail )?(?:address|domain)"
                            + "|envelope[ -]?(?:sender|from)|return[ -]?path|(?:domain|address) of sender|your (?:sender |sending |e-?mail )?domain|for mail from|mail from (?:address|domain|command)"
                            + "|(?:invalid|missing|bad) (?:dns )?(?:mx|a/aaaa)\\b|dns mx or a"),
            // Nobody could be asked.
            reason(
                    "5.4.0",
                    "host not found, try again|malformed or unexpected name server|connection (?:timed ?out|refused|reset)|operation timed ?out|no route to host|network (?:is )?unreachable"
                            + "|retry time(?:out)?|host not reachable|not responding|queue too long|did not accept our requests to connect"),
            // The mailbox is there, and full.
            reason(
                    "5.2.2",
                    "(?:mail ?box|inbox|quota|account|storage|mail ?drop|mailfolder|disk ?space)[^\\n]{0,40}(?:\\bfull\\b|exceed|over ?limit|overdrawn)"
                            + "|over ?quota|quota (?:is )?(?:full|limit|violation)|exceed\\w{0,3}[^\\n]{0,40}(?:quota|storage|disk|mailbox)|insufficient (?:disk|system|storage|user) |not enough (?:storage|disk|space)"
                            + "|out of (?:disk )?space|no (?:storage )?space left|too many messages in|maildir (?:delivery failed|overdrawn)|user has (?:exceeded|exhausted|too many)"
                            + "|full mailbox|too much mail data|disk full|no disk quota|一杯"),
            reason(
                    "5.3.4",
                    "(?:message|mail|size)[^\\n]{0,40}(?:too (?:big|large)|exceeds?[^\\n]{0,30}(?:size|limit|maximum))|(?:maximum|max) (?:message )?size|size limit"),
            // They mean us.
            reason(
                    "5.7.1",
                    "\\bspf\\b|\\bdkim\\b|\\bdmarc\\b|unauthenticated e?-?mail|sender policy framework|authentication (?:check|fail|required)|domain.{0,30}authentication"
                            + "|black ?list|block ?list|block(?:ed|ing)? (?:by|using|for|because|due)|(?<!not )listed (?:at|on|by|in (?!directory|public|domino))|\\brbl\\b|dnsbl|spamhaus|spamcop|barracuda|senderbase|sender ?score|reputation"
                            + "|reverse dns|\\bptr\\b|reverse (?:lookup|hostname|mapping)|cannot find your (?:reverse )?hostname|\\bhelo\\b|client host (?:rejected|\\[)|your ip|ip address[^\\n]{0,60}(?:block|reject|not allowed|banned|spam)"
                            + "|relay(?:ing)? (?:access )?(?:denied|not|prohibited|is not)|not permitted to relay|unable to relay|cannot relay|we do not relay|relaying"
                            + "|rate limit|too many (?:connections|recipients|messages|hops|unknown|emails|mail)|too fast|throttl|greylist|slow down|sending (?:limit|quota)"
                            + "|sender (?:rejected|verify|denied|not|is not|was|e-?mail)|from address|invalid sender|domain of sender|your (?:e-?mail|domain|server|host|network|mail server)[^\\n]{0,80}(?:block|reject|not allow|denied|refus|banned)"
                            + "|not authori[sz]ed|not accept(?:ing)? mail from|access denied|administrative(?:ly)? prohibit|policy|banned|prohibited|unsolicited|bulk mail"
                            + "|must (?:issue|use) (?:a )?starttls|encryption|\\btls\\b|not allowed to send|permission|forbidden|abus(?:e|ive)|suspicious"),
            reason(
                    "5.6.0",
                    "virus|malware|infected|\\bspam|looks like spam|junk|phish|attachment|malicious|content (?:reject|filter|not|block|denied|was)|message content|\\bfiltered\\b|bad header|8-?bit|improper use|header (?:error|missing|field)|rfc ?2822|rfc ?5322|message (?:was |has been )?(?:refus|block)"),
            reason("5.5.0", "malformed|syntax error|no such file|e-?mail is redundant"),
            // The account is there, and shut.
            reason(
                    "5.2.0",
                    "recipient preferences|(?:account|mail ?box|user|recipient|address)[^\\n]{0,50}(?:suspend|disabled|inactive|locked|not active|expired|frozen|on hold|temporarily)"
                            + "|(?:suspended|disabled|inactive|locked|expired|dormant) (?:account|mailbox|user|recipient)"),
            // Nobody is there.
            reason(
                    NOBODY,
                    "(?:no such|unknown|invalid|bad|non-?existent|nonexistant|undeliverable|illegal|not a valid|no valid|incorrect|unrecogni[sz]ed|unrouteable|unroutable|not our|not a known|undefined)"
                            + "(?: \\w{1,15})?[ -](?:user|recipients?|mail ?box|address|account|person|local[- ]?part|customer|alias|destination address|e-?mail|username)"
                            + "|(?:user|recipient|mail ?box|address(?:es)?|account|alias|person|mail ?drop|e-?mail|customer|inbox)s?\\b[^\\n]{0,120}?(?:unknown|not (?:be )?found|does(?:n't| ?not) exist|do(?:n't| not) exist|not exist|doesn.t have|not listed|is invalid|isn't (?:valid|known)|not (?:a )?(?:valid|known|recogni[sz]ed|present|our)|no longer (?:exist|valid|available|active|on|in)|cannot be found|could not be found|wasn't found|couldn't be found|has moved|been removed|been deleted|has been closed|terminated)"
                            + "|no (?:mail ?box|account|user)\\b[^\\n]{0,20} (?:here|found|by that name|with that)|no longer (?:employed|with|works)|not known (?:here|at)|does not like recipient|missing home directory|ambiguous|utilisateur inconnu|adresse inconnue|unbekannt"
                            + "|見つかりません|リストにありません|not listed in (?:the )?(?:domino|public|directory)"),
            reason(
                    "5.1.2",
                    "(?:unknown|no such|bad|illegal|unrouteable|unroutable|nonexistent|unresolvable) (?:\\w{1,12} )?(?:host|domain|destination system)"
                            + "|(?:host|domain|server|system)(?: name| or domain name)?\\b[^\\n]{0,120}?(?:unknown|not found|does ?n[o']t exist|not exist|could not be found|couldn't find|not known|no such|not reachable)"
                            + "|nxdomain|null ?mx|does(?:n't| not) (?:accept|receive) (?:any )?(?:e?-?mail|mail)|no (?:valid )?(?:mx|hosts?)\\b|not accepting (?:e?-?mail|network) ?(?:messages)?\\b|find any host|mail exchanger"));

    private static Reasons reason(String status, String words) {
        return new Reasons(status, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    }

    /** The status that these words mean; empty when they say nothing known. */
    static Optional<String> in(String words) {
        var bounded = words.substring(0, Math.min(LONGEST, words.length()));
        var bare = NO_WORDS.matcher(bounded).replaceAll("$1 ");
        return ALL.stream()
                .filter(reason -> reason.words().matcher(bare).find())
                .map(Reasons::status)
                .findFirst();
    }
}
