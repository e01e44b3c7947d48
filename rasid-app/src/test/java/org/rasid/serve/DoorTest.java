package org.rasid.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasid.record.Decision;
import org.rasid.record.Filter;
import org.rasid.serve.safe.Access;
import org.rasid.serve.safe.AccessToken;
import org.rasid.serve.safe.Listening;
import org.rasid.serve.safe.Users;

/** A page that listens on all addresses and asks who comes. */
class DoorTest {
    private static final String PASSWORD = "كلمة سر طويلة";
    private static final String TOKEN = AccessToken.fresh();

    @TempDir
    Path folder;

    private Users users;
    private Page page;

    @BeforeEach
    void start() {
        users = new Users(folder.resolve("users"));
        users.put("amal", PASSWORD.toCharArray());
        page = Page.listening(folder, new Listening("0.0.0.0", null, new Access(users, new AccessToken(TOKEN))));
    }

    @AfterEach
    void stop() {
        page.close();
    }

    /** What a browser keeps. */
    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("rasid-" + name + "="))
                .map(each -> each.split(";")[0])
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> login(String fields) {
        HttpResponse<String> asked = page.get("/login", "Cookie", "rasid-lang=en");
        String token =
                org.jsoup.Jsoup.parse(asked.body()).select("input[name=token]").attr("value");
        return page.post(
                "/login", "token=" + token + "&" + fields, "Cookie", cookie(asked, "browser") + "; rasid-lang=en");
    }

    private static String as(String name, String password) {
        return "name=" + name + "&secret=" + FilterQuery.encoded(password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/facts",
                "/facts?topic=SYR",
                "/map",
                "/review",
                "/history",
                "/settings",
                "/read",
                "/api",
                "/actors/x",
                "/nowhere",
                "/static/../facts",
                "/login/",
                "/LOGIN"
            })
    void whoeverIsNotKnownIsAsked(String path) {
        HttpResponse<String> answer = page.get(path);
        assertThat(answer.statusCode()).isIn(303, 400, 404);
        assertThat(answer.body()).doesNotContain("<article", "class=\"filter\"");
        if (answer.statusCode() == 303) {
            assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/login");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/facts.csv", "/facts.atom", "/due.ics", "/map.geojson", "/api/v1/facts", "/api/v1/openapi.yaml"
            })
    void programsAreToldWhatToSend(String path) {
        HttpResponse<String> answer = page.get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("WWW-Authenticate")).anyMatch(value -> value.startsWith("Bearer"));
        assertThat(page.get(path, "Authorization", "Bearer " + TOKEN).statusCode())
                .isEqualTo(200);
        String basic = Base64.getEncoder()
                .encodeToString(("calendar:" + TOKEN).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(page.get(path, "Authorization", "Basic " + basic).statusCode())
                .isEqualTo(200);
        for (String wrong : new String[] {"Bearer x", "Bearer", "Basic %%", "Basic eA==", TOKEN}) {
            assertThat(page.get(path, "Authorization", wrong).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aUserLogsInAndDecidesUnderTheirName() {
        HttpResponse<String> in = login(as("amal", PASSWORD) + "&back=" + FilterQuery.encoded("/facts?topic=SYR"));
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).contains("/facts?topic=SYR");
        String session = cookie(in, "session");
        assertThat(session.length()).isGreaterThan(40);
        assertThat(in.headers().allValues("Set-Cookie"))
                .anyMatch(each -> each.startsWith(session)
                        && each.contains("HttpOnly")
                        && each.contains("SameSite=Lax")
                        && !each.contains("Secure"));
        Document shown = page.document("/facts", "Cookie", session + "; rasid-reviewer=somebody");
        assertThat(shown.select(".leave button").text()).contains("amal");
        String token = shown.select("input[name=token]").attr("value");
        String fact =
                page.registry.facts(Filter.ALL).findFirst().orElseThrow().id().toString();
        String href = "/facts/" + fact + "/accept";
        assertThat(page.post(href, "token=x", "Cookie", session).statusCode()).isEqualTo(403);
        assertThat(page.post(href, "token=" + token, "Cookie", session).statusCode())
                .isEqualTo(303);
        assertThat(page.registry.decisions()).extracting(Decision::by).containsExactly("amal");
        String body = "{\"action\":\"reject\",\"fact\":\"" + fact + "\",\"by\":\"somebody else\"}";
        assertThat(page.send(
                                "/api/v1/decisions",
                                body,
                                "Cookie",
                                session,
                                "Content-Type",
                                "application/json",
                                "X-Rasid-Client",
                                "test")
                        .statusCode())
                .isEqualTo(201);
        assertThat(page.registry.decisions()).extracting(Decision::by).containsExactly("amal", "amal");
        assertThat(page.post("/logout", "token=" + token, "Cookie", session).statusCode())
                .isEqualTo(303);
        assertThat(page.get("/facts", "Cookie", session).statusCode()).isEqualTo(303);
    }

    @Test
    void whoIsTakenOutIsOut() {
        String session = cookie(login(as("amal", PASSWORD)), "session");
        assertThat(page.get("/facts", "Cookie", session).statusCode()).isEqualTo(200);
        users.remove("amal");
        assertThat(page.get("/facts", "Cookie", session).statusCode()).isEqualTo(303);
    }

    @Test
    void theTokenLetsPeopleInToo() {
        HttpResponse<String> in = login("secret=" + TOKEN);
        assertThat(in.statusCode()).isEqualTo(303);
        String session = cookie(in, "session");
        Document settings = page.document("/settings", "Cookie", session + "; rasid-reviewer=Huda");
        assertThat(settings.select("input[name=reviewer]").attr("value")).isEqualTo("Huda");
        assertThat(login("secret=x").statusCode()).isEqualTo(403);
    }

    @Test
    void whoGuessesWaits() {
        for (int i = 0; i < 5; i++) {
            HttpResponse<String> wrong = login(as(i % 2 == 0 ? "amal" : "nobody", "wrong guess " + i));
            assertThat(wrong.statusCode()).isEqualTo(403);
            assertThat(wrong.body())
                    .contains("The name or the password is not right.")
                    .doesNotContain("wrong guess");
        }
        HttpResponse<String> tooMany = login(as("amal", PASSWORD));
        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(tooMany.headers().firstValue("Retry-After")).contains("2");
        assertThat(cookie(tooMany, "session")).isEmpty();
    }

    @Test
    void theQuestionIsAskedInBothLanguages() {
        Document arabic = page.document("/login");
        assertThat(arabic.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(arabic.select("h1").text()).isEqualTo("الدخول إلى راصد");
        assertThat(page.document("/login?lang=en").select("h1").text()).isEqualTo("Log in to Rasid");
        assertThat(arabic.select(".views, .search")).isEmpty();
        assertThat(page.get("/static/rasid.css").statusCode()).isEqualTo(200);
        assertThat(page.post("/login", as("amal", PASSWORD)).statusCode())
                .as("without the form's token")
                .isEqualTo(403);
    }

    @Test
    void nobodyIsLetInUnasked() {
        assertThatThrownBy(() -> new Listening("0.0.0.0", null, Access.OPEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Listening("127.0.0.1", URI.create("https://rasid.example/"), Access.OPEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AccessToken("short")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void behindTlsCookiesAreSecure() {
        URI front = URI.create("https://rasid.example/");
        try (Page behind =
                Page.listening(folder.resolve("behind"), new Listening("127.0.0.1", front, new Access(users, null)))) {
            String answer = behind.raw("GET /login HTTP/1.1\r\nHost: rasid.example\r\nConnection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 200").containsPattern("Set-Cookie: rasid-browser=[^\n]*Secure");
            String other = behind.raw("GET /login HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
            assertThat(other).startsWith("HTTP/1.1 421");
        }
    }
}
