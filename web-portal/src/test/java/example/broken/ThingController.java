package example.broken;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Transactional
public class ThingController {

    @Autowired
    private Things things;

    @Autowired
    void take(Things others) {
        things = others;
    }

    @Transactional
    @GetMapping("/1")
    public String one() {
        return things.count() + LocalDate.now().toString();
    }

    @GetMapping("/2")
    String two() {
        return "2";
    }

    @GetMapping("/3")
    String three() {
        return "3";
    }

    @GetMapping("/4")
    String four() {
        return "4";
    }

    @GetMapping("/5")
    String five() {
        return "5";
    }

    @GetMapping("/6")
    String six() {
        return "6";
    }

    @GetMapping("/7")
    String seven() {
        return "7";
    }

    @GetMapping("/8")
    String eight() {
        return "8";
    }
}
