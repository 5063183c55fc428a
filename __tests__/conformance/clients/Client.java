import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Base64;

/**
 * Reads lines of `ID BASE64(URL)`, tries each URL and prints `ID ok` or `ID failed BASE64(MESSAGE)`.
 * The first argument is a file of certificates that this machine trusts beside its own store, or `-`.
 */
public class Client {
  public static void main(String[] arguments) throws Exception {
    if (!arguments[0].equals("-")) trust(arguments[0]);
    DriverManager.setLoginTimeout(8);
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] words = line.split(" ");
      System.out.println(words[0] + " " + attempt(new String(Base64.getDecoder().decode(words[1]), "UTF-8")));
    }
  }

  private static String attempt(String url) throws Exception {
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.createStatement().execute("select 1");
      return "ok";
    } catch (Throwable error) {
      return "failed " + Base64.getEncoder().encodeToString(String.valueOf(error).getBytes("UTF-8"));
    }
  }

  private static void trust(String file) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    try (FileInputStream in = new FileInputStream(file)) {
      store.setCertificateEntry("ca", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    Path path = Files.createTempFile("trust", ".p12");
    path.toFile().deleteOnExit();
    try (OutputStream out = new FileOutputStream(path.toFile())) {
      store.store(out, "changeit".toCharArray());
    }
    System.setProperty("javax.net.ssl.trustStore", path.toString());
    System.setProperty("javax.net.ssl.trustStorePassword", "changeit");
  }
}
