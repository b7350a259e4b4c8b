package dev.paperboy.web;

import dev.paperboy.guard.Rate;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** How often one may sign up; several limits with a comma. They keep strangers from flooding a mailbox through us. */
@ConfigMapping(prefix = "paperboy.sign-up")
interface SignUpConfig {

    /** Letters to one address that has not confirmed */
    @WithDefault("1/15m,3/24h,5/30d")
    List<Rate> address();

    /** Sign-ups from one machine, or one /64 of IPv6 */
    @WithDefault("5/1h,20/24h")
    List<Rate> visitor();

    /** Sign-ups from one network: /24, or /48 of IPv6 */
    @WithDefault("50/1h")
    List<Rate> network();

    /** Letters to one domain */
    @WithDefault("100/1h")
    List<Rate> domain();

    /** Domains so large that the limit for domains does not fit them */
    @WithDefault(
            "gmail.com,googlemail.com,outlook.com,hotmail.com,live.com,yahoo.com,icloud.com,gmx.de,web.de,qq.com,163.com")
    List<String> largeDomains();

    /** Sign-ups in all, before everybody has to do a sum first */
    @WithDefault("300/1h")
    List<Rate> all();

    /** Sign-ups in all, sum or not */
    @WithDefault("1500/1h")
    List<Rate> most();

    /** Previews for one machine, or one /64 of IPv6 */
    @WithDefault("120/10m")
    List<Rate> preview();
}
