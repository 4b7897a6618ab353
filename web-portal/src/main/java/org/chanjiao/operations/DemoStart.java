package org.chanjiao.operations;

import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.chanjiao.demo.DemoAccount;
import org.chanjiao.demo.DemoCity;
import org.chanjiao.demo.DemoRefused;
import org.chanjiao.operations.StartRefused.Reason;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;

/** The option {@code --demo}: fills an empty platform and prints who can sign in, once. */
@RequiredArgsConstructor
final class DemoStart implements ApplicationRunner {

    private final DemoCity city;
    private final MessageSource messages;

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            var accounts = city.fill();
            Console.line("");
            if (accounts.isEmpty()) {
                Console.line("演示数据早已装入，未作改动；口令见首次装入时的输出。");
                return;
            }
            Console.line("已装入演示城市“云溪市”（虚构）。口令只显示这一次：");
            accounts.forEach(this::print);
        } catch (DemoRefused e) {
            throw new StartRefused(
                    Reason.DATABASE_NOT_EMPTY, "数据库里已有别的" + e.holding() + "，不能装入演示数据。请用 --data 指定一个新的目录。", e);
        }
    }

    private void print(DemoAccount account) {
        var role = messages.getMessage("role." + account.role().name(), null, Locale.CHINA);
        Console.line("  登录名 %-15s 口令 %s  （%s %s，%s）"
                .formatted(account.login(), account.password(), account.organisation(), account.name(), role));
    }
}
