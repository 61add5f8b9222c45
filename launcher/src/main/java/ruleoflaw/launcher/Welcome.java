package ruleoflaw.launcher;

import ruleoflaw.launcher.folder.SuiteFolder;
import ruleoflaw.launcher.suite.CountyFile;
import ruleoflaw.launcher.suite.Service;

/** What is shown when everything answers: addresses and a token to paste. */
record Welcome(CountyFile county, String officeToken, SuiteFolder folder) {
    void print(Console console) {
        console.print("");
        console.print("系统已就绪（%.1f 秒），县代码 %s · ready, county %s"
                .formatted(console.seconds(), county.countyCode(), county.countyCode()));
        for (Service service : Service.values()) {
            var running = county.services().get(service.key());
            if (running != null) {
                console.print("  %s  %s   接口文档 %s".formatted(service.title(), running.url(), running.swaggerUrl()));
            }
        }
        console.print("  令牌签发  " + county.issuer().url());
        console.print("  消息总线  " + county.kafka().bootstrapServers());
        console.print("  全部地址  " + folder.countyFile());
        console.print("");
        console.print("办公室令牌（12 小时有效） · a token of the office, valid for 12 hours:");
        console.print("TOKEN=" + officeToken);
        console.print("停止：Ctrl-C 或 ./county down · to stop everything: Ctrl-C or ./county down");
    }
}
