package dev.paperboy.delivery;

import java.util.regex.Pattern;

/**
 * What the words of a reply say where its codes do not, in the languages that relays speak. Block words go before words about
 * the reader: who is taken for unknown by mistake gets no mail any more, who is taken for blocked loses one digest.
 *
 * @param text without addresses and hosts, whose names would be taken for words
 */
record ReplyWords(String text) {

    private static final Pattern SENDER = any(
            "sender('s)? (e-?mail )?(address|domain|verif|callout|id\\b|denied|reject|refus|unknown|must|(is )?not\\b)",
            "(invalid|bad|unknown|illegal|forged|spoofed|un(authori[sz]|authenticat|verifi)ed) (sender|return.?path|from\\b)",
            "return.?path|envelope.?from|mail from (address|domain|command)|from (address|header)",
            "verification failed for|call(back|out) verif",
            "absender.{0,40}(abgelehnt|unbekannt|nicht)|exp.{1,2}diteur.{0,40}(refus|rejet|inconnu|non)|发件人|发信人");

    private static final Pattern SLOW_DOWN = any(
            "rate.?(limit|control)|(message|sending|connection|mail) rate|unusual rate|throttl|slow down",
            "too (many|much|fast|quickly|frequent)|gr[ea]y.?list|frequency|frequently|concurrent",
            "(unusual|unexpected|high) (traffic|volume)|temporarily deferred|per (hour|minute)\\b",
            "zu viele|trop (de|vite|nombreu)|频率|频繁");

    private static final Pattern OUR_LIMIT = any(
            "(sending|sender|outgoing|outbound|daily|hourly)( (user|message|mail|e-?mail|sending))* (limit|quota)",
            "(limit|quota) (for|of) (sending|outgoing)|messaging limit");

    private static final Pattern FLOODED = any("receiving (e-?mail|mail|messages) (at a rate|too)");

    private static final Pattern FULL = any(
            "(mail ?box|quota|inbox).{0,40}(full|exceed|overflow)|over.?quota|exceed.{0,20}quota",
            "(size|message).{0,30}(exceed|too (big|large|long))|storage allocation",
            "(out of|insufficient|not enough|no more) (system |disk |mailbox )?(storage|space)",
            "(postfach|mailbox).{0,40}(voll|überfüllt)|speicherplatz|bo.{1,2}te.{0,40}pleine|quota.{0,20}dépass",
            "邮箱.{0,10}满|容量|空间不足|超出配额");

    private static final Pattern NEEDS_UTF8 = any("smtputf8|utf-?8|internationali[sz]ed (e-?mail )?address");

    private static final Pattern BLOCKED = any(
            "block(ed|ing)|(block|black|deny) ?list|spam|junk|bulk|unsolicited|phish|quarantin|reputation|banned",
            "dmarc|dkim|\\bspf\\b|\\bptr\\b|reverse.?(dns|lookup)|\\br?dns(bl)?\\b|\\brbl\\b|barracuda",
            "\\b(helo|ehlo)\\b|(?<!not )listed (in|on|by|at)\\b|client host|unauthenticated|not verified|\\b4\\.7\\.\\d",
            "your (ip|server|mail server|host|domain|network|account)\\b",
            "gesperrt|blockiert|unerw.{1,2}nscht|bloqu|liste noire|ind.{1,2}sirable|垃圾|黑名单");

    private static final Pattern CONTENT = any(
            "content|virus|malware|infected|attachment|header|\\bmime\\b|line (is )?too long|bare (lf|cr)|format",
            "rfc ?5?[38]22|inhalt|anhang|contenu|pi.{1,2}ce jointe|内容|附件|病毒");

    private static final Pattern FORBIDDEN = any(
            "polic(y|ies)|relay|rcpthosts|not (permitted|allowed|accepting|authori[sz]ed)|prohibit|forbidden|restrict",
            "\\b(denied|deny)\\b|unauthori[sz]ed|authenticat|security",
            "verweigert|richtlinie|verboten|politique|interdit|拒绝|禁止|策略");

    private static final Pattern NOBODY = any(
            "(no such|unknown|invalid|non-?existent|no valid|incorrect) (local )?(user|recipient|mailbox|address|account|person"
                    + "|part\\b)",
            "(user|recipient|mailbox|address|account|addressee)\\b.{0,80}(unknown|not (be )?(found|known)"
                    + "|(does ?n.?t|does not|not) exist|invalid|not valid|no longer|(?<!temporarily )disabled|discontinued"
                    + "|deactivated)",
            "no mailbox (here )?by that name|user .{0,80}doesn.t have a|not a (valid|known) (mailbox|recipient|user|address)",
            "unrout(e)?able address|unknown or illegal alias|not listed in .{0,40}(directory|address book)|recipientnotfound",
            "(benutzer|empf.{1,2}nger|adresse|postfach|konto).{0,60}(unbekannt|nicht (bekannt|gefunden|vorhanden)|existiert nicht"
                    + "|ungültig)|unbekannte.? (benutzer|empf|adresse)|kein.{0,3} (solche.? )?(benutzer|empf|postfach)",
            "(utilisateur|destinataire|adresse|bo.{1,2}te|compte|usager).{0,60}(inconnu|inexistant|n.existe (pas|plus)"
                    + "|introuvable|invalide)",
            "(usuario|destinatario|buz.{1,2}n|cuenta).{0,60}(desconocid|no existe|inexistente)",
            "(用户|收件人|邮箱|帐号|账号|帐户|账户|地址).{0,6}(不存在|未知|无效)|无此用户|#5\\.1\\.1\\b");

    /** Says that who we are, or write as, is not welcome. */
    boolean refuseTheSender() {
        return SENDER.matcher(text).find();
    }

    /** Says that we send too much, or too fast. */
    boolean slowUsDown() {
        return !floodTheReader() && (SLOW_DOWN.matcher(text).find() || ourLimit());
    }

    boolean ourLimit() {
        return OUR_LIMIT.matcher(text).find();
    }

    /** Says that this reader gets too much at the moment, from whomever. */
    boolean floodTheReader() {
        return FLOODED.matcher(text).find();
    }

    boolean mailboxIsFull() {
        return FULL.matcher(text).find();
    }

    boolean needUtf8() {
        return NEEDS_UTF8.matcher(text).find();
    }

    /** Says that we are blocked, or how somebody decides on it. */
    boolean blockUs() {
        return BLOCKED.matcher(text).find();
    }

    boolean refuseTheContent() {
        return CONTENT.matcher(text).find();
    }

    /** Says that something is not allowed, without saying who is to blame. */
    boolean forbid() {
        return FORBIDDEN.matcher(text).find();
    }

    boolean knowNobodyOfThisName() {
        return NOBODY.matcher(text).find();
    }

    private static Pattern any(String... regexes) {
        return Pattern.compile(String.join("|", regexes), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
