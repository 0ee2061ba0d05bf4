import type { Translated } from './guides'

/** Spanish. Amazon’s own words: Verificación en dos pasos; the other names are not known. */
export const spanish = {
  page: { help: 'Ayuda', others: 'Otras guías', language: 'Idioma' },
  guides: {
    'which-code': {
      title: '¿Qué código pide la página?',
      lead: 'Amazon usa la misma casilla para los códigos de una aplicación de autenticación y para los que envía. La frase sobre la casilla dice cuál espera.',
      points: [
        'Nombra tu aplicación de autenticación: el código sale de Countersign.',
        'Muestra las últimas cifras de un número de teléfono: Amazon ha enviado un código por SMS, llamada o WhatsApp y no acepta otro.',
        'Habla de la aplicación de compras de Amazon: esa aplicación muestra el código. No es una aplicación de autenticación.',
      ],
      end: 'Para usar la aplicación de autenticación, sigue en la página el enlace para un código que no ha llegado (en inglés «Didn’t receive the OTP?»), elige la aplicación de autenticación y continúa. El botón de Countersign hace el mismo camino.',
    },
    'no-code': {
      title: 'No llega ningún código',
      lead: 'Los SMS llegan a menudo tarde o no llegan. A menudo Amazon envía uno aunque haya una aplicación de autenticación configurada.',
      steps: [
        'No pidas un código tras otro. Después de demasiados, Amazon no envía ninguno durante 24 horas; cuántos son, no lo dice.',
        'Sigue en la página el enlace para un código que no ha llegado (en inglés «Didn’t receive the OTP?»). Muestra las demás opciones de este usuario.',
        'Si está la aplicación de autenticación, elígela. Countersign tiene su código.',
        'Si nada funciona, la misma página lleva a la recuperación de la cuenta.',
      ],
      end: 'Para la próxima vez, configura Countersign para este usuario: sus códigos no necesitan mensajes ni red telefónica.',
    },
    refused: {
      title: 'El código fue rechazado',
      lead: 'Cuando Countersign conoce el motivo, lo dice junto al código. Estos son los habituales:',
      points: [
        'Otro tipo de código: la página esperaba uno que se te había enviado.',
        'Otro usuario: cada usuario tiene sus propios códigos.',
        'El reloj: si el de este ordenador va mal, sus códigos también. Countersign puede medirlo y corregirlo.',
        'Un código ya usado: cuenta con que cada uno sirve para un solo inicio de sesión y espera el siguiente.',
        'Demasiado tarde: un código vale 30 segundos, y el que caduca por el camino se rechaza.',
      ],
      end: 'Busca el motivo antes de volver a intentarlo. Demasiados códigos erróneos bloquean el inicio de sesión; cuántos, Amazon no lo dice.',
    },
    'too-many': {
      title: 'Demasiados intentos',
      lead: 'Tras demasiados intentos, Amazon deja de aceptar o de enviar códigos por un tiempo. Cuántos son y cuánto dura el bloqueo no se ha hecho público.',
      steps: [
        'Para ahora. Cada nuevo intento puede alargar la espera.',
        'Si la página indica un tiempo, espéralo. Si se pidieron demasiados códigos, son 24 horas.',
        'Si no indica ninguno, espera un día. Después inicia sesión de nuevo.',
        'Mientras tanto, averigua qué falló: el usuario, el reloj o el tipo de código.',
      ],
    },
    'choose-login': {
      title: '¿Qué usuario es este?',
      lead: 'Cada usuario tiene sus propios códigos. Countersign se guía por el nombre con el que has iniciado sesión y nunca adivina.',
      points: [
        'Recuerda la dirección de correo o el número de teléfono que escribiste y elige el usuario con ese nombre.',
        'El mismo usuario puede tener un segundo nombre, como un número de teléfono. Si no tienes dudas, elígelo; Countersign ofrece entonces recordar el nombre.',
        'Si no está en la lista, su clave no está en Countersign. Configúralo en la página de Amazon o añade su clave.',
      ],
      end: 'No los pruebes uno a uno: los códigos erróneos se cuentan.',
    },
    'trusted-browser': {
      title: 'Por qué Amazon vuelve a preguntar en un navegador de confianza',
      lead: 'La casilla para no pedir códigos en este navegador (en inglés «Don’t require OTP on this browser») deja una marca, una cookie, solo en este navegador. Si falta, Amazon vuelve a preguntar. Motivos conocidos:',
      points: [
        'Las cookies se borraron o están bloqueadas.',
        'Es otro navegador o una ventana privada.',
        'Usas una VPN o un proxy.',
        'La página es delicada: esas páginas preguntan siempre.',
      ],
      end: 'Cuánto dura la marca no se ha hecho público. No la pongas nunca en un ordenador que también usan otros.',
    },
    'lost-phone': {
      title: 'Has perdido, roto o cambiado el teléfono',
      lead: 'Si el usuario está guardado en Countersign en este ordenador, no necesitas el teléfono.',
      steps: [
        'En la página que pide un código, elige la aplicación de autenticación y rellena el código de Countersign.',
        'Si el usuario no está aquí, usa el método alternativo que se configuró para él, u otra aplicación o una hoja de emergencia que tenga su clave.',
        'Si no hay nada de eso, recurre a la recuperación de la cuenta.',
        'Una vez dentro, abre en Amazon los ajustes de la Verificación en dos pasos, quita el teléfono perdido y configura el nuevo.',
      ],
      end: 'No desactives la Verificación en dos pasos: Seller Central queda cerrado para ti hasta que vuelva a estar activa.',
    },
    recovery: {
      title: 'Recuperación de la cuenta',
      lead: 'Si no puedes obtener ningún código, Amazon comprueba quién eres y te deja entrar de nuevo.',
      steps: [
        'En la página que pide un código, sigue el enlace para un código que no ha llegado y, desde allí, continúa a la recuperación de la cuenta.',
        'Ten a mano un documento de identidad: Amazon pide uno.',
        'Espera. Tarda de 12 horas a 2 días, y el soporte a vendedores no puede acortarlo.',
        'Una vez dentro, configura una aplicación de autenticación y un método alternativo.',
      ],
      end: 'Empieza en la página de inicio de sesión de Amazon, nunca desde un enlace de un mensaje.',
    },
    backup: {
      title: 'Una segunda entrada, antes de necesitarla',
      lead: 'Amazon no da códigos de respaldo. Lo que ayuda cuando falta un teléfono o un ordenador tiene que estar configurado antes.',
      steps: [
        'Da a Amazon un método alternativo: en los ajustes de la Verificación en dos pasos, añade otro número de teléfono u otra aplicación de autenticación.',
        'Pon el usuario también en tu teléfono: ábrelo en Countersign, muestra su código QR y escanéalo con una aplicación de autenticación. Varias aplicaciones pueden tener la misma clave.',
        'Guarda una copia de seguridad de Countersign o imprime la hoja de emergencia, y consérvala en un lugar distinto de este ordenador.',
      ],
    },
    enrol: {
      title: 'Configurar Countersign para un usuario',
      lead: 'Amazon lo llama Verificación en dos pasos con una aplicación de autenticación. Se configura en la web de la tienda de Amazon, también para los usuarios de Seller Central.',
      steps: [
        'Inicia sesión en la tienda de Amazon, abre los ajustes de inicio de sesión y seguridad de tu cuenta y, allí, la Verificación en dos pasos.',
        'Elige añadir una aplicación de autenticación. La página muestra un código QR.',
        'Pulsa el botón de Countersign para guardar el usuario. Lee la clave, la guarda y rellena el código que la confirma.',
        'Pulsa el botón de la página. Si después Amazon envía un código por correo, escríbelo tú.',
        'Sigue hasta la última página y activa allí la Verificación en dos pasos.',
      ],
      end: 'Configura después un método alternativo y pon el usuario también en tu teléfono.',
    },
    unasked: {
      title: 'Una página de configuración que no has abierto',
      lead: 'Hay una forma de robo conocida que consiste en configurar para tu usuario la aplicación de autenticación del ladrón. Desde entonces, el ladrón tiene tus códigos.',
      steps: [
        'Si no has abierto tú esta página, no escanees nada, no confirmes nada y ciérrala.',
        'Escribe tú la dirección de Amazon, inicia sesión y mira los ajustes de la Verificación en dos pasos.',
        'Quita allí toda aplicación y todo número de teléfono que no conozcas. Si había alguno, cambia tu contraseña.',
      ],
      end: 'Si has abierto tú la página para configurar Countersign, todo está bien.',
    },
    'own-login': {
      title: 'Un usuario para cada persona',
      lead: 'Amazon aconseja un usuario por persona y exige la Verificación en dos pasos a todas las personas de Seller Central. Con un usuario compartido, todas dependen del teléfono de una sola.',
      steps: [
        'Pide un usuario propio a quien sea titular de la cuenta.',
        'Configura para él la Verificación en dos pasos, con Countersign en tu propio ordenador.',
        'En Countersign, escribe el nombre de la persona junto al usuario, para que se elija el correcto.',
      ],
    },
  },
} as const satisfies Translated
