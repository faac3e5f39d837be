/** A few promises and thank-yous of everyday in other languages. */
export const OTHER_LANGUAGES: readonly string[] = `
Позвонить маме в воскресенье
Отправить фотографии до пятницы
Не забыть купить хлеб и молоко
Помочь с переездом в субботу
Спасибо за помощь, это было очень
お母さんに電話する
明日までに送ります
ありがとうございました
についての写真を送る
日曜日に一緒に
Llamar a mi madre el domingo por la tarde
Mandar las fotos antes del viernes
Comprar el regalo de cumpleaños para la niña
Ayudar con la mudanza este fin de semana
Gracias por todo lo que hiciste con los niños
No te olvides de lo que que le dije a mañana
Appeler maman dimanche pour son anniversaire
Envoyer les photos avant vendredi soir
Aller chercher les enfants à l’école demain
Merci pour ton aide avec le dîner, c’était très gentil
Prendre rendez-vous chez le médecin cette semaine
Mama am Sonntag anrufen und nach dem Termin fragen
Die Fotos bis Freitag schicken
Beim Umzug helfen, das Auto zur Werkstatt bringen
Die Kinder von der Schule abholen und einkaufen gehen
Danke für deine Hilfe, das war sehr lieb von dir
Mit den Eltern über das Wochenende sprechen
Einen Tisch für heute Abend reservieren
`
  .trim()
  .split('\n');
