/** Swedish sentences of failures. */

import { errorCatalogue } from '../error-sentences.ts';

export const errors = errorCatalogue({
  'file.missing': [
    'Det finns ingen fil på den här platsen.',
    'Inget har ändrats.',
    'Se efter om namnet är rätt, eller öppna den där den nu ligger.',
  ],
  'file.foreign': [
    'Det här är inte ett Modulewright-program.',
    'Filen är orörd.',
    'Välj en fil vars namn slutar på .mwp.',
  ],
  'file.newer': [
    'Programmet är gjort med en nyare Modulewright.',
    'Filen är orörd.',
    'Uppdatera Modulewright och öppna det igen.',
  ],
  'file.damaged': [
    'Filen är skadad och kan inte läsas i sin helhet.',
    'Filen är orörd och tidigare versioner finns som säkerhetskopior.',
    'Välj Säkerhetskopior… i menyn eller på startskärmen, eller öppna en egen kopia.',
  ],
  'file.nothingLeft': [
    'Inget i filen går att läsa längre.',
    'Filen är orörd och tidigare versioner finns som säkerhetskopior.',
    'Välj Säkerhetskopior… i menyn eller på startskärmen, eller öppna en egen kopia.',
  ],
  'file.unreachable': [
    'Det finns ingen väg till {path}.',
    'Inget har ändrats.',
    'Se efter om mappen finns, eller välj ett kortare namn, en annan mapp eller själva filen i stället för en länk till den.',
  ],
  'file.empty': [
    'Det finns inget i den här filen.',
    'Filen är orörd.',
    'Välj Säkerhetskopior… i menyn eller på startskärmen, eller börja ett nytt program.',
  ],
  'file.locked': ['Filen används av ett annat program.', 'Inget har ändrats.', 'Stäng den där och försök igen.'],
  'file.elsewhere': [
    'Det skrivs i programmet i ett annat fönster eller ett annat program.',
    'Dina ändringar finns kvar här.',
    'Välj Redigera här för att fortsätta i det här fönstret med båda.',
  ],
  'file.moved': [
    'Filen finns inte längre där den öppnades.',
    'Dina ändringar finns kvar här.',
    'Lägg tillbaka den eller spara en kopia: den innehåller allt på skärmen.',
  ],
  'file.replaced': [
    'En annan version av filen har tagit dess plats.',
    'Dina ändringar finns kvar här.',
    'Välj Öppna igen: båda förs samman och dina ord gäller.',
  ],
  'file.readOnly': ['Programmet är bara öppet för läsning.', 'Inget har ändrats.', 'Spara en kopia och arbeta i den.'],
  'file.noPermission': ['Du får inte skriva där.', 'Inget har ändrats.', 'Välj en annan mapp eller be om behörighet.'],
  'file.programme': [
    'Ett program har det här namnet och skulle gå förlorat.',
    'Det är orört, och inget har skrivits.',
    'Välj ett annat namn.',
  ],
  'file.isOpen': ['Det är filen som är öppen.', 'Inget har skrivits.', 'Välj ett annat namn eller en annan mapp.'],
  'file.exists': [
    'Det finns redan en fil med det namnet.',
    'Den är oförändrad.',
    'Välj ett annat namn eller ersätt den.',
  ],
  'disk.full': [
    'Disken är full.',
    'Allt som sparats hittills är säkert.',
    'Frigör utrymme; sparandet görs om automatiskt.',
  ],
  'disk.failed': [
    'Disken tog inte emot data.',
    'Allt som sparats tidigare är säkert.',
    'Kontrollera disken eller anslutningen och spara en kopia någon annanstans.',
  ],
  'home.failed': [
    'Modulewright kan inte skriva i sin egen mapp {path} och sparar därför varken säkerhetskopior eller listan över senaste program.',
    'Själva programmet sparas som vanligt.',
    'Frigör utrymme där eller be om behörighet att skriva i den.',
  ],
  'backup.unknown': ['Den säkerhetskopian finns inte längre.', 'Inget har ändrats.', 'Välj en annan.'],
  'commit.invalid': [
    'En ändring passar inte i programmet och sparades inte ({record}: {reason}).',
    'Allt som sparats tidigare är säkert.',
    'Ångra det senaste steget. Rapportera gärna detta som ett fel i Modulewright.',
  ],
  'text.tooLong': [
    'En text är längre än de {most} tecken som får plats och sparades inte.',
    'Den står kvar på skärmen; allt annat sparas.',
    'Korta den eller ångra.',
  ],
  'commit.stale': [
    'Programmet har ändrats någon annanstans under tiden.',
    'Båda versionerna är säkra.',
    'Spara en kopia av det du ser och öppna programmet igen.',
  ],
  'media.unsupported': [
    '{name} är inte en fil som kan användas här.',
    'Inget har ändrats.',
    'Använd bilder, ljud i MP3, M4A, Ogg eller WAV, video i MP4 eller WebM, textning i WebVTT, PDF, Office- eller OpenDocument-filer utan makron, ren text eller zip.',
  ],
  'media.tooLarge': [
    '{name} är större än {megabytes} MB.',
    'Inget har ändrats.',
    'Gör filen mindre och lägg till den igen.',
  ],
  'media.missing': ['En fil i programmet saknas.', 'Texten är hel.', 'Välj filen igen.'],
  'paste.missed': [
    'Ingenting klistrades in.',
    'Sidan är som den var, och det kopierade finns kvar i Urklipp.',
    'Klistra in det igen. Starta om Modulewright om det inte hjälper.',
  ],
  'paste.unread': [
    'Block som inte kunde klistras in: {count}.',
    'Allt annat klistrades in.',
    'De kopierades i en annan version av Modulewright. Uppdatera den här och kopiera dem igen.',
  ],
  'media.damaged': [
    'En lagrad fil stämmer inte med sitt fingeravtryck.',
    'Resten av programmet är helt.',
    'Infoga filen igen från originalet.',
  ],
  'media.notImage': [
    '{name} är inte en bild.',
    'Inget har ändrats.',
    'Använd PNG, JPEG, GIF, WebP eller en SVG utan skript och externa hänvisningar.',
  ],
  'media.notAudio': ['{name} är inte ljud.', 'Inget har ändrats.', 'Använd MP3, M4A, AAC, Ogg eller WAV.'],
  'media.notVideo': ['{name} är inte video.', 'Inget har ändrats.', 'Använd MP4 eller WebM.'],
  'media.notCaptions': ['{name} innehåller ingen textning.', 'Inget har ändrats.', 'Använd en WebVTT-fil (.vtt).'],
  'media.unsafeSvg': [
    '{name} är en teckning som kunde köra eller hämta något: {detail}.',
    'Inget ändrades.',
    'Spara den som enkel SVG utan länkar och skript, eller som PNG.',
  ],
  'captions.encoding': [
    '{name} är inte skriven i UTF-8, så dess bokstäver skulle bli fel.',
    'Inget ändrades.',
    'Spara undertexterna som UTF-8 och lägg till dem igen.',
  ],
  'captions.nothing': [
    'Inga undertexter kan läsas i {name}.',
    'Inget ändrades.',
    'Var och en behöver en rad med sina tider, som 00:00:01.000 --> 00:00:04.000, och ord under den.',
  ],
  'upload.unknown': [
    'En fil som höll på att läggas till finns inte längre.',
    'Inget har ändrats.',
    'Lägg till den igen.',
  ],
  'upload.incomplete': ['{name} kom inte fram i sin helhet.', 'Inget har ändrats.', 'Lägg till den igen.'],
  'module.unknown': ['Det finns ingen modul {module}.', 'Inget har skrivits.', 'Slå upp koden med kommandot info.'],
  'format.unknown': ['Det finns inget format {format}.', 'Inget har skrivits.', 'Se listan med kommandot formats.'],
  'language.unsupported': ['Spelaren kan inte {language}.', 'Inget har skrivits.', 'Välj en, da, sv eller lv.'],
  'options.invalid': ['Ett alternativ passar inte formatet: {detail}.', 'Inget har skrivits.', 'Välj ett annat värde.'],
  'export.blocked': [
    'Modulen har fel: {count}.',
    'Inget har skrivits.',
    'Se kontrollerna, åtgärda felen och publicera igen.',
  ],
  'export.cancelled': ['Exporten avbröts.', 'Ett äldre paket är orört.', 'Starta den igen när du vill.'],
  'export.unverified': [
    'Paketet kunde inte läsas som det skrevs ({path}).',
    'Ett äldre paket är orört.',
    'Kontrollera disken och prova en annan mapp.',
  ],
  'package.unreadable': [
    'Filen kan inte läsas som ett paket ({path}).',
    'Inget har ändrats.',
    'Välj ett SCORM-paket, en hel zip-fil.',
  ],
  'package.unsafe': [
    'Paketet avvisades: {path} är ingen vanlig fil i det.',
    'Inget har packats upp.',
    'Be den som gjorde paketet om ett rent paket.',
  ],
  'package.nothing': [
    'Inget i {path} kan startas.',
    'Inget har ändrats.',
    'Be den som gjorde paketet om ett som anger vad det startar.',
  ],
  'package.tooLarge': [
    'Paketet avvisades: det packar upp långt mer än det borde ({path}).',
    'Inget har packats upp.',
    'Be den som gjorde paketet om ett mindre.',
  ],
  'framework.columns': [
    'Ingen kolumn i filen säger vad kompetenserna är.',
    'Inget importerades.',
    'Ge kolumnerna namn på första raden: statement behövs, de andra kan utelämnas ({columns}). En CASE-fil (JSON) eller en tabell från ESCO läses också.',
  ],
  'framework.unreadable': [
    'Filen kan inte läsas som ett ramverk ({format}); detta är i vägen: {detail}.',
    'Inget importerades.',
    'Välj en CASE-fil (JSON) eller en tabell med ESCO:s kolumner eller våra egna.',
  ],
  'framework.encoding': [
    'Filen är inte skriven i UTF-8.',
    'Inget importerades.',
    'Spara den som UTF-8 där den kommer ifrån och försök igen.',
  ],
  'framework.tooLarge': [
    'Filen innehåller fler än {most} {most:kompetens|kompetenser}.',
    'Inget importerades.',
    'Importera den del du behöver.',
  ],
  'framework.several': [
    'Filerna hör inte ihop.',
    'Inget importerades.',
    'Välj en fil eller flera ur ESCO:s datamängd.',
  ],
  'framework.empty': ['Filen innehåller inga kompetenser.', 'Inget importerades.', 'Välj en annan fil.'],
  'framework.unknown': [
    'Det finns inget sådant ramverk i programmet: {framework}.',
    'Inget skrevs.',
    'Importera eller skriv ett, eller ange det med dess titel.',
  ],
  'template.unreadable': [
    'Det här är ingen Modulewright-mall.',
    'Inget skapades från den.',
    'Välj en fil vars namn slutar på .mwt.',
  ],
  'template.newer': [
    'Den här mallen är gjord med ett nyare Modulewright.',
    'Inget skapades från den.',
    'Uppdatera Modulewright och försök igen.',
  ],
  'template.tooLarge': ['Mallen är för stor.', 'Inget skrevs.', 'Gör den från en enda modul eller från färre.'],
  'template.damaged': [
    'Den här mallen är skadad ({detail}).',
    'Inget skapades från den.',
    'Be om filen igen eller spara mallen på nytt från originalet.',
  ],
  'template.unknown': ['Den här mallen finns inte längre.', 'Inget ändrades.', 'Välj en annan.'],
  'template.exists': [
    'Det finns redan en mall med det här namnet: {name}.',
    'Den rördes inte.',
    'Välj ett annat namn eller ersätt den.',
  ],
  'call.unknown': [
    'Programmet och dess kärna stämmer inte överens.',
    'Ditt program är säkert.',
    'Starta Modulewright igen.',
  ],
  'call.invalid': ['Det går inte att göra så ({detail}).', 'Inget har ändrats.', 'Använd ett annat namn eller värde.'],
  'call.forbidden': ['Det är inte tillåtet.', 'Inget har ändrats.', 'Bara https- och mailto-länkar kan öppnas.'],
  'call.crashed': [
    'Något gick fel inuti Modulewright.',
    'Allt sparat är säkert.',
    'Försök igen. Rapportera gärna med filen logs/errors.log.',
  ],
  'session.unknown': ['Programmet är inte längre öppet.', 'Allt sparat är säkert.', 'Öppna det igen.'],
  'handle.unknown': ['Valet gäller inte längre.', 'Inget har ändrats.', 'Välj filen igen.'],
  'dialog.cancelled': ['Avbrutet.', 'Inget har ändrats.', 'Välj igen när du vill.'],
  'clipboard.refused': [
    'Inget kopierades: åtkomsten till urklipp nekades.',
    'Det som visas är oförändrat.',
    'Tillåt sidan att använda urklipp i webbläsarens inställningar och kopiera igen.',
  ],
  'connection.lost': [
    'Modulewright har stannat.',
    'Det sparade är säkert och dina senaste ord finns kvar på skärmen.',
    'Starta det igen med npm start: då sparar sidan det som väntar.',
  ],
});
